import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../../src/blocks/text/blocks.js';
import { clean } from '../../../src/clean.js';

const STANZAS = [
  'Oh ferry, carry me over the sound\nwhere the lamps are late to burn,\nand let me sleep in the wheelhouse warm\ntill the tide begins to turn.',
  'And if they ask you who it was,\nsay only: one who passed,\nwho loved the slow grey things of the shore\nand came to none of them fast.',
];

const kinds = (source: string): string[] => blocksFromText(source).map(({ kind }) => kind);

describe('verse', () => {
  test('keeps its lines, a stanza a block', () => {
    const blocks = blocksFromText(STANZAS.join('\n\n'));
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual(STANZAS.map((text) => ['verse', text]));
    expect(clean(STANZAS.join('\n\n'), { format: 'text' })).toMatchObject({
      text: STANZAS.join('\n\n'),
      markdown: `${STANZAS.map((text) => text.replaceAll('\n', '\\\n')).join('\n\n')}\n`,
    });
  });

  test.each([
    ['a list of short lines', 'Two boxes of tea\nOne loaf of bread\nSome string\nLamp oil for the week'],
    ['sentences', 'The boat left at noon.\nNobody waved.\nIt rained on the quay all day.'],
    ['a menu', 'Home\nNews\nAbout us, and more\nContact.'],
    ['items', '- one of them,\n- and two of them,\n- and three of them.'],
    ['two lines', 'He came at dawn,\nand left at noon.'],
  ])('not %s', (_, source) => {
    expect(kinds(source)).not.toContain('verse');
  });
});
