import { describe, expect, test } from '@jest/globals';
import { parseLenient } from '../../src/metadata/lenient-json.js';

describe('parseLenient', () => {
  test.each<[name: string, text: string, values: unknown[]]>([
    ['plain JSON', '{"a":1}', [{ a: 1 }]],
    ['an array', '[{"a":1},{"b":2}]', [[{ a: 1 }, { b: 2 }]]],
    ['an HTML comment around it', '<!--\n{"a":1}\n-->', [{ a: 1 }]],
    ['CDATA in JavaScript comments', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['CDATA in block comments', '/*<![CDATA[*/{"a":1}/*]]>*/', [{ a: 1 }]],
    ['trailing commas', '{"a":[1,2,],"b":3,}', [{ a: [1, 2], b: 3 }]],
    ['doubled commas', '{"a":[1,,2]}', [{ a: [1, 2] }]],
    ['a trailing semicolon', '{"a":1};', [{ a: 1 }]],
    ['several objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['comments', '{"a":1, // one\n /* two */ "b":2}', [{ a: 1, b: 2 }]],
    ['a line end in a string', '{"a":"x\ny"}', [{ a: 'x\ny' }]],
    ['a tab in a string', '{"a":"x\ty"}', [{ a: 'x y' }]],
    ['an unknown escape', String.raw`{"a":"it\'s"}`, [{ a: "it's" }]],
    ['entities for quotation marks', '{&quot;a&quot;:&quot;b&quot;}', [{ a: 'b' }]],
    ['a slash and a bracket in a string', '{"a":"http://x/]}",}', [{ a: 'http://x/]}' }]],
    ['a bracket of the wrong kind', '{"a":[1,2}}', [{ a: [1, 2] }]],
    ['words before and after', 'window.x = {"a":1}; go();', [{ a: 1 }]],
  ])('%s', (_, text, values) => {
    expect(parseLenient(text)).toEqual(values);
  });

  test.each(['', '   ', 'null and void', '{"a":', '{"a":"unfinished', '{a:1}', '<!-- -->', '}}}]]]'])(
    'gives nothing that is not there: %j',
    (text) => {
      expect(parseLenient(text)).toEqual([]);
    },
  );

  test('keeps what could be read beside what could not', () => {
    expect(parseLenient('{a:1} {"b":2}')).toEqual([{ b: 2 }]);
  });

  test.each<[name: string, text: string]>([
    ['white space', `{"a":1,${' '.repeat(2_000_000)}}x`],
    ['commas', `[1${','.repeat(1_000_000)}]x`],
    ['open brackets', '['.repeat(1_000_000)],
    ['comments', `[${'/*x*/'.repeat(400_000)}]x`],
    ['escapes', `{"a":"${String.raw`\q`.repeat(500_000)}",}`],
  ])('takes long %s in linear time', (_, text) => {
    const started = performance.now();
    parseLenient(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
