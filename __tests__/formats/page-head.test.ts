import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const BODY = 'Boats come home\n===============\n\nThe boats came home at nine, and nobody was hurt.\n';
const HEAD =
  'Title: Boats come home - Harbour Post\n\nURL Source: https://post.example/boats\n\nPublished Time: 2022-05-01T10:00:00Z\n\nMarkdown Content:\n';

describe('the head of a page that was made into Markdown', () => {
  test('is facts, and no text', () => {
    const { title, url, published, text } = clean(HEAD + BODY, { judge: 'rules' });
    expect({ title, url, text }).toEqual({
      title: 'Boats come home',
      url: 'https://post.example/boats',
      text: 'The boats came home at nine, and nobody was hurt.',
    });
    expect(published).toContain('2022-05-01');
  });

  test('keeps a title that no heading shows', () => {
    const { title, text } = clean(`${HEAD}The boats came home at nine.\n`, { judge: 'rules' });
    expect([title, text]).toEqual(['Boats come home - Harbour Post', 'The boats came home at nine.']);
  });

  test.each([
    ['no content line', `Title: Boats\n\nURL Source: https://post.example/\n\n${BODY}`],
    ['other lines between', `Title: Boats\n\nA sentence.\n\nMarkdown Content:\n\n${BODY}`],
  ])('%s: they are words as any', (_, source) => {
    const { text, title } = clean(source, { format: 'markdown', judge: 'rules' });
    expect(`${String(title)} ${text}`).toContain('Title: Boats');
  });
});
