/** Languages other than English: requests, sentences about a request, and lists of other articles where words are not parted. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { measure } from '../../src/blocks/measure.js';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import { compile, markByRules } from '../../src/rules/index.js';
import { builtinPacks } from '../../src/rules/packs/index.js';

interface Lines {
  readonly asks: Readonly<Record<string, readonly string[]>>;
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

const { asks, kept } = JSON.parse(readFileSync(new URL('languages.json', import.meta.url), 'utf8')) as Lines;
const rules = compile(builtinPacks);
const BEFORE = 'An opening line of prose that is kept, of course, by every rule.';
const AFTER = 'And a closing line of prose that is kept as well, since it asks for nothing.';

/** The lines of a text that are struck. */
function strikes(text: string): string[] {
  const blocks = blocksFromText(text);
  const marks = markByRules(blocks, blocks.map(measure), rules).filter(({ veto }) => veto === null);
  const struck = new Set(marks.map(({ block }) => block));
  return blocks.filter((_, i) => struck.has(i)).map((block) => block.text);
}

const between = (line: string): string => [BEFORE, line, AFTER].join('\n\n');
const pairs = (lines: Lines['asks']): [string, string][] =>
  Object.entries(lines).flatMap(([language, texts]) => texts.map((text): [string, string] => [language, text]));

test.each(pairs(asks))('%s: strikes %s', (_, line) => {
  expect(strikes(between(line))).toEqual([line]);
});

describe('a sentence about a request is kept', () => {
  test.each(pairs(kept))('%s: %s', (_, text) => {
    expect(strikes(between(text))).toEqual([]);
  });

  test('in three passages of each language or more', () => {
    expect(Object.values(kept).filter((texts) => texts.length < 3)).toEqual([]);
  });
});

describe('a list of other articles below its heading', () => {
  const PROSE = {
    ja: [
      '灯台は月曜の夜に消えた。島の人びとは朝までそれに気づかなかったという。',
      '市は春までに直すと約束した。費用は三千万円にのぼると見られている。',
    ],
    zh: [
      '灯塔在星期一夜里熄灭了。岛上的人直到第二天早晨才发现，渔船都停在港里。',
      '市政府答应在春天之前修好。费用估计要三百万元，谁来出钱还没有定下来。',
    ],
    ko: [
      '등대는 월요일 밤에 꺼졌다. 섬사람들은 아침이 되어서야 그 사실을 알았고 고깃배는 모두 항구에 묶여 있었다고 한다.',
      '시는 봄까지 고치겠다고 약속했다. 비용은 삼억 원쯤 될 것으로 보이지만 누가 낼지는 아직 정해지지 않았다고 한다.',
    ],
  };
  const LISTS = {
    ja: ['関連記事', '灯台守の日記が島の蔵で見つかる', '消えた航路と、その後の百年'],
    zh: ['相关阅读', '最后的灯塔守护人和他的日记', '消失的航线：一百年以后'],
    ko: ['관련 기사', '섬의 창고에서 나온 등대지기의 일기', '사라진 뱃길, 그 뒤 백 년'],
  };

  test.each(['ja', 'zh', 'ko'] as const)('%s: goes, and prose before and behind it stays', (language) => {
    const [before = '', behind = ''] = PROSE[language];
    const list = LISTS[language];
    expect(strikes([before, ...list, behind, before].join('\n\n'))).toEqual(list);
    expect(strikes([before, behind, ...list].join('\n\n'))).toEqual(list);
  });

  test('leaves the buttons behind it to their own rules', () => {
    const text = [...PROSE.ja, ...LISTS.ja, 'シェアする'].join('\n\n');
    const blocks = blocksFromText(text);
    const last = markByRules(blocks, blocks.map(measure), rules).filter(({ block }) => block === blocks.length - 1);
    expect(last.map(({ kind }) => kind)).toEqual(['social']);
  });

  test.each(['ja', 'zh', 'ko'] as const)('%s: short sentences and speech end it', (language) => {
    const short = { ja: '灯は消えた。', zh: '灯灭了。', ko: '등대는 꺼졌다.' }[language];
    const speech = { ja: '「もう帰る」', zh: '“我要回家”', ko: '“집에 갈래”' }[language];
    const [heading = ''] = LISTS[language];
    const [prose = ''] = PROSE[language];
    for (const line of [short, speech])
      expect(strikes([prose, heading, line, prose].join('\n\n')).filter((text) => text !== heading)).toEqual([]);
  });
});
