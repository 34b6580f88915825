/** A request that a site glued onto a paragraph does not take the paragraph along. */
import { describe, expect, test } from '@jest/globals';
import { judge, toText } from '../../src/index.js';

const TALE =
  'The council voted seven to two on Monday to close the old bridge, after divers found cracks in its eastern pier. Nobody was hurt.';
const ASKS = [
  'Sign up for our daily newsletter here.',
  'Donate today to keep us going.',
  'Subscribe to continue reading.',
];
const kept = (source: string, format: 'html' | 'markdown'): string => toText(judge(source, { format, judge: 'rules' }));

describe.each(ASKS)('%s', (ask) => {
  test.each([`${TALE} ${ask}`, `${ask} ${TALE}`])('in Markdown: %s', (paragraph) => {
    expect(kept(`# The bridge\n\n${paragraph}\n`, 'markdown')).toContain('Nobody was hurt.');
  });

  test('in HTML', () => {
    expect(kept(`<main><h1>The bridge</h1><p>${TALE} ${ask}</p></main>`, 'html')).toContain('Nobody was hurt.');
  });

  test('alone it goes', () => {
    expect(kept(`# The bridge\n\n${TALE}\n\n${ask}\n`, 'markdown')).not.toContain(ask);
  });
});

describe('in other languages, on a page', () => {
  const german = 'Der Rat stimmte am Montag mit sieben zu zwei dafür, die alte Brücke zu schließen.';
  const french = 'Le conseil a voté lundi la fermeture du vieux pont, par sept voix contre deux.';
  test.each([
    [german, 'Abonnieren Sie unseren kostenlosen Newsletter.'],
    [german, 'Unterstützen Sie unsere Arbeit mit einer Spende.'],
    [french, 'Inscrivez-vous à notre newsletter gratuite.'],
    [french, 'Cet article est réservé aux abonnés.'],
  ])('%s %s', (tale, ask) => {
    const page = (...lines: string[]): string =>
      `<main><h1>X</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`;
    expect(kept(page(tale, `${tale} ${ask}`, tale), 'html')).toContain(`${tale} ${ask}`);
    expect(kept(page(tale, ask, tale), 'html')).not.toContain(ask);
  });
});

test('many stops cost no more than their number', () => {
  const start = performance.now();
  kept(`Subscribe to our newsletter. ${'. '.repeat(50_000)}`, 'markdown');
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  [
    'El consejo votó el lunes cerrar el viejo puente del puerto.',
    'Suscríbete a El Faro y apoya el periodismo independiente. Únete a nuestra comunidad.',
  ],
  [
    'O conselho votou na segunda-feira o fecho da velha ponte do porto.',
    'Assine a newsletter semanal do farol e apoie o jornalismo independente. É gratuita.',
  ],
])('a request of two sentences is no tale: %s %s', (tale, ask) => {
  const page = `<main><h1>X</h1><p>${tale}</p><p>${tale}</p><p>${ask}</p><p>${tale}</p></main>`;
  expect(kept(page, 'html')).not.toContain(ask);
});
