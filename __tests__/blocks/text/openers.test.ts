import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../../src/blocks/text/blocks.js';
import { clean } from '../../../src/clean.js';

/** An article of three paragraphs, of which the second ends with what a site put there. */
const read = (around: string, told: string, glued: string): string =>
  clean(`${around}\n\n${told} ${glued}\n\n${around}`, { format: 'text' }).text;

const ENGLISH = 'The town has two bridges and one ferry, which belongs to the council and not to the state.';

describe('a notice of rights at the end of a paragraph', () => {
  test.each([
    'All rights reserved.',
    '© 2024 Norvik Courier. All rights reserved.',
    'Copyright 2024 The Norvik Courier. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'The views expressed are the author’s own.',
    '(adsbygoogle = window.adsbygoogle || []).push({});',
  ])('%s', (notice) => {
    const told = 'They meet at six, by the clock of the town hall, and they drink until it says nine.';
    expect(read(ENGLISH, told, notice)).toBe(`${ENGLISH}\n\n${told}\n\n${ENGLISH}`);
  });

  test('several in a row', () => {
    const told = 'The clock has been slow since lightning struck it.';
    const notices = '© 2024 Norvik Courier. All rights reserved. This material may not be published or rewritten.';
    expect(read(ENGLISH, told, notices)).toBe(`${ENGLISH}\n\n${told}\n\n${ENGLISH}`);
  });
});

describe('an English request behind sentences in the present', () => {
  test.each([
    'Subscribe to continue reading.',
    'Click here to subscribe.',
    'This story is for subscribers only.',
    'Get our top stories in your inbox every morning.',
    'Please support us with a donation.',
    'Read more: Five bridges that fell',
  ])('%s', (request) => {
    const told = 'The closures take effect at the end of June, and the books go to the central branch.';
    expect(read(ENGLISH, told, request)).toBe(`${ENGLISH}\n\n${told}\n\n${ENGLISH}`);
  });

  test('a cue of which the headline runs on into the next sentence stays', () => {
    const told =
      'The clock has been slow since 1954. Read more: The town of clocks The repair costs a fortune. It waits.';
    expect(blocksFromText(told)).toHaveLength(1);
  });
});

const WORLD: readonly (readonly [language: string, around: string, told: string, requests: readonly string[]])[] = [
  [
    'German',
    'Die Brücke gehört der Stadt, und die Fähre fährt nur bei gutem Wetter über den breiten Fluss.',
    'Die Boote liegen noch auf dem Schlamm, und die Reiher stehen daneben.',
    [
      'Abonnieren Sie unseren Newsletter.',
      'Unterstützen Sie unsere Arbeit mit einer Spende.',
      'Laden Sie unsere App herunter.',
      'Alle Rechte vorbehalten.',
      'Wir verwenden Cookies, um unser Angebot zu verbessern.',
    ],
  ],
  [
    'Spanish',
    'El puente pertenece a la ciudad, y el barco solo cruza el ancho río cuando hace buen tiempo.',
    'Las barcas siguen sobre el barro, y las garzas están al lado.',
    ['Suscríbete a nuestro boletín.', 'Todos los derechos reservados.', 'Utilizamos cookies propias y de terceros.'],
  ],
  [
    'French',
    'Le pont appartient à la ville, et le bac ne traverse le large fleuve que par beau temps.',
    'Les barques sont encore sur la vase, et les hérons se tiennent à côté.',
    ['Soutenez notre journalisme par un don.', 'Tous droits réservés.', 'Cet article est réservé aux abonnés.'],
  ],
  [
    'Italian',
    'Il ponte appartiene alla città, e il traghetto attraversa il largo fiume solo con il bel tempo.',
    'Le barche stanno ancora nel fango, e gli aironi stanno accanto.',
    ['Tutti i diritti riservati.', 'Contenuto riservato agli abbonati.'],
  ],
  [
    'Russian',
    'Мост принадлежит городу, а паром ходит через широкую реку только в хорошую погоду.',
    'Лодки всё ещё лежат в иле, и цапли стоят рядом.',
    ['Подписывайтесь на наш канал в Telegram.', 'Все права защищены.'],
  ],
  [
    'Chinese',
    '这座桥属于城市，渡船只有在天气好的时候才过河，村里人都知道，也都不着急。',
    '船还躺在泥里，鹭站在旁边。',
    ['订阅我们的新闻邮件。'],
  ],
];

describe.each(WORLD)('%s', (_, around, told, requests) => {
  test.each(requests)('%s', (request) => {
    expect(read(around, told, request)).toContain(`\n\n${told}\n\n`);
  });
});

describe('paragraphs stay whole', () => {
  test.each([
    ['about newsletters', 'Der Verlag verschickt drei Newsletter am Tag. Abonnieren Sie unseren Newsletter.'],
    [
      'to the reader',
      'Vielen Dank, dass Sie diesen Text gelesen haben. Unterstützen Sie unsere Arbeit mit einer Spende.',
    ],
    ['leads on to the request', 'Nie wieder etwas verpassen! Abonnieren Sie unseren Newsletter.'],
    ['quoted', 'Auf dem Zettel am Tor stand es groß. „Unterstützen Sie unsere Arbeit mit einer Spende.“'],
    ['a firm and its rights', 'Küstenblatt Verlag GmbH, Am Deich 4, Norvik. Alle Rechte vorbehalten.'],
    ['about the notice', 'The phrase is stamped on each map of the county. All rights reserved.'],
    ['a name only', 'Norvik Courier. All rights reserved.'],
  ])('%s', (_, text) => {
    expect(blocksFromText(text).map((block) => block.text)).toEqual([text]);
  });

  test('where no rule strikes what was cut off', () => {
    const around = WORLD[0]?.[1] ?? '';
    const told = 'Die Boote liegen auf dem Schlamm, und die Reiher stehen daneben.';
    const kept = `${told} Bitte gehen wir hinaus und sehen die Reiher.`;
    expect(clean(`${around}\n\n${kept}\n\n${around}`, { format: 'text' }).text).toContain(kept);
  });
});

describe('a request in another language that opens with a condition', () => {
  const german = 'Der Rat stimmte am Montag mit sieben zu zwei dafür, die alte Brücke am Hafen zu schließen.';
  const dutch = 'De raad besloot maandag met zeven tegen twee om de oude brug bij de haven te sluiten.';
  test.each([
    [german, 'Gefällt Ihnen dieser Artikel? Unterstützen Sie unsere Arbeit mit einer Spende.'],
    [german, 'Wie es weitergeht, lesen Sie mit einem Abo.'],
    [dutch, 'Als je kunt, steun ons dan met een donatie.'],
  ])('%s %s', (told, request) => {
    expect(read(told, told, request)).toBe([told, told, told].join('\n\n'));
  });
});
