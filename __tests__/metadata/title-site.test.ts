/** The site's name from the end of the page's title, where something else on the page agrees. */
import { expect, test } from '@jest/globals';
import { PROSE, read } from './page.js';

const site = (title: string, rest = '', url = 'https://www.a.example/b'): string | null =>
  read(`<title>${title}</title><main><h1>Boats come home</h1>${PROSE}</main>${rest}`, url).meta.site;

test.each<[title: string, rest: string, url: string]>([
  ['Boats come home - The Valley Sun', '<footer><p>© 2025 The Valley Sun. All rights reserved.</p></footer>', ''],
  ['Boats come home | The Valley Sun', '', 'https://www.valleysun.example/b'],
  ['Boats come home – News – The Valley Sun', '', 'https://thevalleysun.example/b'],
  ['Boats come home | The Valley Sun', '<header><p>The Valley Sun</p></header>', ''],
])('%s %s %s', (title, rest, url) => {
  expect(site(title, rest, url === '' ? undefined : url)).toBe('The Valley Sun');
});

test.each<[title: string, rest: string]>([
  ['Boats come home - The Valley Sun', ''],
  ['Boats come home - at last', '<footer><p>© 2025 The Valley Sun</p></footer>'],
  ['The Valley Sun', '<footer><p>© 2025 The Valley Sun</p></footer>'],
  ['Boats come home-again', ''],
])('nothing agrees: %s %s', (title, rest) => {
  expect(site(title, rest)).toBeNull();
});

test('what the page calls its site goes before', () => {
  const named = '<meta property="og:site_name" content="Sun Online"><footer>© The Valley Sun</footer>';
  expect(site('Boats come home - The Valley Sun', named)).toBe('Sun Online');
});
