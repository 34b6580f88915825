/** Pages without an article. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../src/clean.js';
import { SAMPLES } from './helpers/samples.js';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><header><a href="/">Home</a></header><main>${body}</main><footer>© 2026</footer></body></html>`;

const PROSE =
  'The board voted on Tuesday to dredge the basin, and nobody asked who would pay for it in the end. The ferry sails at nine.';
const notice = (heading: string, words: string): string => `<h1>${heading}</h1><p>${words}</p>`;
const teasers = (n: number, words: string): string =>
  Array.from(
    { length: n },
    (_, i) => `<article><h2><a href="/p/${i}">The council votes number ${i}</a></h2><p>${words}</p></article>`,
  ).join('');

const absent = (html: string): boolean =>
  clean(html, { format: 'html' }).warnings.some(({ code }) => code === 'no-article');

describe('what a page calls itself', () => {
  test.each([
    '404',
    '404 - Page Not Found',
    'Error 404: File not found',
    'HTTP 503 Service Unavailable',
    'Oops! This page could not be found.',
    'The page you are looking for is no longer available',
    'Access denied | Example',
    'Verify you are human',
  ])('an error: %s', (title) => {
    expect(absent(page(title, notice(title, 'Try again.')))).toBe(true);
  });

  test.each([
    'Log in',
    'Sign in - Example',
    'Login to Example Weekly',
    'Sign up for free',
    'Register or log in',
    'Log in or create an account',
    'Sign in with your e-mail',
    'Anmelden bei Beispiel',
    'Войти',
  ])('a login: %s', (title) => {
    expect(absent(page(title, notice(title, 'Enter your address.')))).toBe(true);
  });
});

describe('no article', () => {
  test.each<[string, string]>([
    [
      'an error',
      page(
        'Page not found | The Gazette',
        notice('404', 'Sorry, this page does not exist or has been moved. Please check the address and try again.'),
      ),
    ],
    [
      'an error in German',
      page(
        'Seite nicht gefunden – Zeitung',
        notice(
          'Seite nicht gefunden',
          'Die Seite, die Sie suchen, gibt es leider nicht mehr. Bitte prüfen Sie die Adresse.',
        ),
      ),
    ],
    [
      'a check for robots',
      page(
        'Just a moment...',
        notice(
          'Checking your browser',
          'This process is automatic. Your browser will redirect to the page that you asked for shortly.',
        ),
      ),
    ],
    [
      'a login',
      page(
        'Gazette',
        notice(
          'Sign in to your account',
          'Enter your address to continue, and we will send you a link that is valid for ten minutes.',
        ),
      ),
    ],
    [
      'a form with a password',
      page(
        'Gazette',
        '<form><p>Welcome back to the members of our club.</p><label>Password</label><input type=password><button>Go</button></form>',
      ),
    ],
    ['an index', page('The Gazette', teasers(8, 'The board voted on Tuesday to dredge the basin.'))],
    ['nothing at all', ''],
    ['no words', page('', '')],
  ])('%s', (_, html) => {
    const { text, markdown, warnings } = clean(html, { format: 'html' });
    expect([text, markdown]).toEqual(['', '']);
    expect(warnings.map(({ code }) => code)).toContain('no-article');
  });

  test('every word is still accounted for', () => {
    const html = page('Page not found', notice('Page not found', 'Sorry, this page is gone.'));
    const { title, removed } = clean(html, { format: 'html' });
    expect([title, ...removed.map(({ text }) => text)].join(' ')).toContain('Sorry, this page is gone.');
  });

  test('the sample of a login has none', () => {
    const sample = SAMPLES.find(({ name }) => name === 'html-login');
    const { text, warnings } = clean(sample?.bytes ?? '', { path: 'login.html' });
    expect(text).toBe('');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('a login page') as unknown]);
  });
});

describe('an article all the same', () => {
  test.each<[string, string]>([
    [
      'about error pages',
      page(
        'Page not found: how a message became art',
        `<article><h1>Page not found</h1>${`<p>${PROSE}</p>`.repeat(8)}</article>`,
      ),
    ],
    ['about logins', page('Log in to win', `<article><h1>Log in to win</h1>${`<p>${PROSE}</p>`.repeat(8)}</article>`)],
    [
      'with a login form beside it',
      page(
        'The basin',
        `<article><h1>The basin</h1>${`<p>${PROSE}</p>`.repeat(5)}</article><form><label>Password</label><input type=password></form>`,
      ),
    ],
    [
      'a list whose headings are links, with much to say of each',
      page('Ten boats', `<article><h1>Ten boats</h1><p>${PROSE}</p>${teasers(6, PROSE.repeat(5))}</article>`),
    ],
    [
      'headings that are links to themselves',
      page('Guide', `<article><h1>Guide</h1><p>${PROSE}</p>${teasers(6, PROSE).replaceAll('/p/', '#p')}</article>`),
    ],
    ...[
      '500 jobs to go at steel plant',
      '410 people flee floods',
      'Forbidden City reopens after storm',
      'Register of voters grows by a tenth',
      'Sign up for war, they were told',
      'Just a moment in time',
      'Blocked drain floods the Hope',
    ].map((title): [string, string] => [
      `called “${title}”`,
      page(title, `<article><h1>${title}</h1><p>${PROSE}</p></article>`),
    ]),
    ['a short one', page('Notice', `<article><h1>Notice</h1><p>${PROSE}</p></article>`)],
    [
      'a teaser before a wall',
      page(
        'The basin',
        `<article><h1>The basin</h1><p>${PROSE}</p></article><form><label>Password</label><input></form>`,
        '<meta property="og:type" content="article">',
      ),
    ],
  ])('%s', (_, html) => {
    expect(absent(html)).toBe(false);
    expect(clean(html, { format: 'html' }).text).toContain('dredge the basin');
  });
});
