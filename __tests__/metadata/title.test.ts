import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const titleOf = (source: string): string | null => clean(source, { format: 'markdown' }).title;

describe('the first heading of Markdown', () => {
  test.each([
    ['before short lines', '# Swans\n\nTwo swans sat.', 'Swans'],
    ['before sections', '# quickstore\n\nA small store.\n\n## Install\n\n```\nget it\n```', 'quickstore'],
    ['after a picture', '![A swan](a.png)\n\n# Swans\n\nTwo swans sat.', 'Swans'],
  ])('%s is the title', (_, source, title) => {
    expect(titleOf(source)).toBe(title);
  });

  test.each([
    ['of several', '# Spring\n\nIt rains.\n\n# Summer\n\nIt is dry.'],
    ['below another heading', '## News\n\n# Swans\n\nTwo swans sat.'],
    ['alone', '# Swans'],
    ['of the second level', '## Swans\n\nTwo swans sat.'],
  ])('not one %s', (_, source) => {
    expect(titleOf(source)).toBeNull();
  });
});

describe('a heading that repeats the front matter’s title', () => {
  const FRONT = '---\ntitle: "Tides, explained"\n---\n\n';

  test.each([
    ['at the top', '# Tides, explained\n\nThe sea comes and goes.'],
    ['below a section’s name', '## Science\n\n## Tides explained\n\nThe sea comes and goes.'],
    ['beside others of its level', '# Tides, explained\n\nThe sea comes.\n\n# Notes\n\nThe sea goes.'],
  ])('%s is not printed again', (_, source) => {
    const { title, text } = clean(FRONT + source, { format: 'markdown' });
    expect(title).toBe('Tides, explained');
    expect(text).not.toContain('explained');
  });

  test('another heading stays in the text', () => {
    const { title, text } = clean(`${FRONT}# The moon\n\nIt pulls.`, { format: 'markdown' });
    expect([title, text.includes('The moon')]).toEqual(['Tides, explained', true]);
  });
});

describe('no title', () => {
  const PROSE_LINE =
    'The council voted seven to two on Monday to open the old bridge again, after nine years of repairs that nobody had asked for.';
  test.each([
    [
      'the first paragraph of a Chinese text',
      '渡轮在早上九点离开港口。\n\n船上只有两名乘客和一箱母鸡，风很大，没有人说话，直到中午船才靠岸。',
    ],
    ['a subheading behind a sentence', `The old bridge opened again on a wet Monday.\n\nWhat it cost\n\n${PROSE_LINE}`],
    ['the head of a mail', `From: The Editor <editor@example.org>\n\n${PROSE_LINE}`],
    ['the running head of a printed page', `The Harbour Review Vol. 12, No. 3\n\n${PROSE_LINE}`],
  ])('%s', (_, text) => {
    expect(clean(text, { format: 'text' }).title).toBeNull();
  });
});
