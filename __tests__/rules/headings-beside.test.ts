import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const TOLD =
  'The vote came just before midnight after five hours of testimony from more than eighty residents of the county.';
const MORE =
  'Nobody in the hall disputed the figures, but almost everybody wanted the hole to be filled in some other way.';

const linesOf = (text: string, format: 'text' | 'html' = 'text'): string[] => clean(text, { format }).text.split(/\n+/);

describe('headings of an article beside a nag', () => {
  test.each([
    // Days of forecasts and fixtures, hours of live reports.
    ['Sign up for our newsletter', 'Friday'],
    ['Sign up for our newsletter', 'Morning'],
    ['Listen to this article', '10:15'],
    // What columns and campaigns call for is no publisher.
    ['Donate now', 'Support the bus drivers'],
    ['Donate now', 'Support our troops'],
    ['Donate now', 'Support the arts'],
    ['Donate now', 'Join the queue'],
    ['Share this article', 'Share the burden'],
    ['Share this article', 'Share and share alike'],
    ['Share this article', 'Share prices'],
  ])('%s / %s', (nag, heading) => {
    const lines = linesOf(['Clock stays slow', TOLD, MORE, nag, heading, MORE, TOLD].join('\n\n'));
    expect(lines).toContain(heading);
    expect(lines).not.toContain(nag);
  });

  test.each([
    ['Sign up for our newsletter', 'Fridays'],
    ['Listen to this article', '0:42'],
    ['Donate now', 'Support the Norvik Courier'],
    ['Share this article', 'Share the Norvik Courier'],
    ['Share this article', 'Share Norvik Notes'],
  ])('what sites say of themselves goes: %s / %s', (nag, label) => {
    expect(linesOf(['Clock stays slow', TOLD, MORE, nag, label, MORE, TOLD].join('\n\n'))).not.toContain(label);
  });
});

test('on a page, a notice of rights behind what tells something does not take it along', () => {
  const told =
    'They meet at six, and they drink until the clock says nine. © 2024 The Norvik Courier. All rights reserved.';
  const page = `<article><h1>Clocks</h1>${[TOLD, MORE, told].map((text) => `<p>${text}</p>`).join('')}</article>`;
  expect(clean(page, { format: 'html' }).text).toContain('They meet at six');
});

test('a number for those who need help stays', () => {
  const help = 'Text HOME to 741741 to reach a crisis counsellor.';
  expect(linesOf([TOLD, help, MORE].join('\n\n'))).toContain(help);
});
