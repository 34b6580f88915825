import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';

const MENU = ['Skip to content', 'Menu', 'News', 'Food', 'Reviews', 'Jobs', 'Log in', 'Subscribe', 'Search', 'Sign in'];
const FOOTER = [
  'Share this:',
  'Facebook',
  'Pinterest',
  'Leave a Reply',
  'Most read',
  '1 Man finds old anchor',
  '2 Cafe of the year named',
  'About us',
  'Contact us',
  'Privacy policy',
  '© Tide Post 2026. All rights reserved.',
];

function keptOf(lines: readonly string[]): string[] {
  const { blocks, verdicts, warnings } = judge([...MENU, ...lines, ...FOOTER].join('\n'), { format: 'text' });
  expect(warnings.map(({ code }) => code)).toContain('page-dump');
  return blocks.filter((_, i) => ['kept', 'title'].includes(verdicts[i]?.role ?? '')).map(({ text }) => text);
}

describe('what belongs to an article of a dumped page by its neighbours', () => {
  test('a recipe keeps its amounts, its short steps and its notes', () => {
    const lines = [
      'Barley soup with dill',
      'This is the soup that the lighthouse keeper cooked on the first cold day of each year, in one pot and half an hour.',
      'You can use pearl barley or the brown sort, but the brown sort takes longer and wants more water.',
      'Barley Soup with Dill',
      'Prep Time 10 mins',
      'Servings 4',
      'Ingredients',
      '2 cups barley',
      '1 onion, chopped',
      '3 carrots, diced',
      'Salt',
      'Instructions',
      'Wash the barley until the water is clear and leave it to stand for a while.',
      'Fry the onion.',
      'Simmer for half an hour.',
      'Stir in the dill and serve.',
      'Notes',
      'Keeps for two days.',
    ];
    expect(keptOf(lines)).toEqual(lines);
  });

  test('a review keeps what speaks for and against, and its figures', () => {
    const lines = [
      'Norrland K2 lantern review: bright, at a price',
      'Pros',
      'Very bright',
      'Light',
      'Cons',
      'Expensive',
      'No handle',
      'The K2 is the brightest lantern that I have carried over a pier at night, and I have carried forty of them.',
      'It weighs 250 grams and folds flat, and the case is smaller than the one that came with the lantern before it.',
      'Verdict',
      'If you walk much in the dark, buy it. If you do not, the old one is still on sale and nearly as good as this.',
      'Specs',
      'Weight: 250 g',
      'Burn time: 30 hours',
      'Rating: IP67',
    ];
    expect(keptOf(lines)).toEqual(lines);
  });

  test('a manual keeps its example', () => {
    const lines = [
      'How to configure the tide server',
      'The server reads its configuration from a file in the working directory, and all of the keys in it may be left out.',
      'It listens on one port, and speaks plain text where it finds no certificate on the path that the file names.',
      'Example',
      'port: 9090',
      'cert: /etc/tide/cert.pem',
      'Restart the server after each change, since it does not look at the file again while it runs.',
    ];
    expect(keptOf(lines)).toEqual(lines);
  });

  test('a subheading above the last paragraphs stays, what follows them goes', () => {
    const lines = [
      'Harbour board decides to rebuild the northern quay',
      'The harbour board voted nine to two on Monday to rebuild the northern quay, and so ended a quarrel of many years.',
      'The new quay will be twice as wide as the old one and should be ready for the herring in four years.',
      'What happens next',
      'Work on the piers begins in May, and the first stones will come by ship from the quarry.',
      'The board hopes that it ends in four years.',
    ];
    expect(keptOf([...lines, 'Topics', 'Quays', 'Harbour'])).toEqual(lines);
  });
});
