import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';

/** Families: dumped pages of small papers in languages whose words have no weights, too short to be judged as pages. */
interface Page {
  readonly menu: readonly string[];
  readonly headline: string;
  readonly prose: readonly string[];
  readonly footer: readonly string[];
}

const GERMAN: Page = {
  menu: ['Startseite', 'Politik', 'Wirtschaft', 'Lokales', 'Sport', 'Anmelden'],
  headline: 'Der Leuchtturm bekommt eine neue Lampe',
  prose: [
    'Seit dreißig Jahren brennt im Leuchtturm von Tarnwick dieselbe Lampe, und im Winter soll sie endlich ersetzt werden.',
    'Der Wärter hängt an ihr, sagt er, obwohl sie flackert und mehr Strom braucht als das halbe Dorf.',
    'Wohin sie kommt, weiß er noch nicht.',
  ],
  footer: ['Meistgelesen', 'Kuh im Hafenbecken', 'Impressum', 'Datenschutz', '© 2025 Tarnwicker Bote'],
};
const UKRAINIAN: Page = {
  menu: ['Головна', 'Новини', 'Суспільство', 'Економіка', 'Спорт', 'Увійти'],
  headline: 'Маяк на скелі отримає нову лампу',
  prose: [
    'Тридцять років у маяку над гаванню горить та сама лампа, і взимку її нарешті мають замінити.',
    'Доглядач звик до неї, хоча вона блимає і споживає більше струму, ніж половина села.',
  ],
  footer: ['Читайте також', 'Корова в гавані', 'Про нас', '© 2025 Голос гавані. Усі права захищено.'],
};

const textOf = ({ menu, headline, prose, footer }: Page): string => [...menu, headline, ...prose, ...footer].join('\n');

function keptOf(text: string): string[] {
  const { blocks, verdicts } = judge(text, { format: 'text' });
  return blocks.filter((_, i) => ['kept', 'title'].includes(verdicts[i]?.role ?? '')).map((block) => block.text);
}

describe('the frame of a short page in a language without weights', () => {
  test.each<[string, Page]>([
    ['German', GERMAN],
    ['Ukrainian', UKRAINIAN],
  ])('%s: the menus go, headline and paragraphs stay', (_, page) => {
    expect(keptOf(textOf(page))).toEqual([page.headline, ...page.prose]);
  });

  test('a headline of few words is no menu line', () => {
    const page = { ...GERMAN, headline: 'Neue Lampe' };
    expect(keptOf(textOf(page))).toEqual([page.headline, ...page.prose]);
  });

  test('nothing inside goes, nor what stands between the last paragraph and the footer', () => {
    const facts = ['Aufstellung', 'Ole Brandt', 'Jan Claasen', 'Piet Dirks', 'Fiete Eilers', 'Gesche Friedrichs'];
    const prose = [...GERMAN.prose.slice(0, 1), ...facts, ...GERMAN.prose.slice(1), ...facts.slice(1)];
    expect(keptOf(textOf({ ...GERMAN, prose }))).toEqual([GERMAN.headline, ...prose]);
  });
});

describe('what is no frame', () => {
  const recipe = ['Pflaumenknödel', '500 g Kartoffeln', '150 g Mehl', '1 Ei', '12 Pflaumen', ...GERMAN.prose];
  const lines = ['Abend', 'Stille Mole', 'Kein Boot', 'Nur Wind', 'Und Salz', ...GERMAN.prose];

  test.each<[string, readonly string[]]>([
    ['a recipe that begins with its amounts, above a line of rights', [...recipe, '© 2025 Tarnwicker Bote']],
    ['short lines above prose, and no footer', lines],
    ['short lines above prose, and a line of rights', [...lines, '© 2025 Tarnwicker Bote']],
    ['prose alone', GERMAN.prose],
  ])('%s: the content judge strikes nothing', (_, text) => {
    const { marks } = judge(text.join('\n'), { format: 'text' });
    expect(marks.filter(({ by }) => by === 'content')).toEqual([]);
  });
});
