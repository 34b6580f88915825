/** The access verdict over whole documents: who may read the article, and whether this is all of it. */
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';
import type { Access } from '../../src/model.js';
import { ld } from './page.js';

const SENTENCES = [
  'The lock at Marnholm was shut for the third time this year when a barge struck the lower gate on Tuesday night.',
  'Nobody was hurt, but forty boats waited in the basin, and the keeper said that it would take a week to lift the gate out.',
  'The canal trust has asked for new gates since the spring of 2019, and each time the answer was that the money had been spent.',
  'A diver who went down on Wednesday found that the oak had split along the whole of its length, below the iron band.',
  'The keeper keeps a book in which every boat is written down, and the book shows fewer boats for each of the last nine years.',
  'Farmers above the lock say that the water stands too high in their meadows, and that the hay will rot if nothing is done.',
  'In the afternoon the mayor came on a bicycle, looked at the gate for some time, and went away again without a word.',
  'The boats will have to go round by the river, which costs two days and is not safe when the wind comes from the west.',
  'An old bargeman, who has passed the lock since he was nine, said that he had seen worse in the winter of the great ice.',
  'The trust expects an answer from the ministry by the end of the month, and does not expect that it will be a good one.',
];

/** Whole sentences with at least so many words, no two of them alike. */
function sentences(words: number): string[] {
  const found: string[] = [];
  for (let n = 0, count = 0; count < words; n++) {
    const sentence = SENTENCES[n % SENTENCES.length]!;
    const round = Math.floor(n / SENTENCES.length);
    const text =
      round === 0 ? sentence : `In part ${round + 1}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    found.push(text);
    count += text.split(' ').length;
  }
  return found;
}

/** About so many words, two sentences a paragraph. */
function paragraphs(words: number): string[] {
  const all = sentences(words);
  return all.flatMap((one, n) => (n % 2 === 0 ? [[one, all[n + 1]].filter(Boolean).join(' ')] : []));
}

const body = (words: number): string =>
  paragraphs(words)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
const CUT = 'The engineer who wrote the report of 2019 told the trust that the wood of the lower gate was so far';
const DOTS =
  'The engineer who wrote the report of 2019 told the trust that the wood of the lower gate was so far gone…';

interface Parts {
  readonly head?: string;
  readonly article: string;
  /** Behind the article. */
  readonly after?: string;
}

const page = ({ head = '', article, after = '' }: Parts): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lock gate splits at Marnholm</title>` +
  `<meta property="og:type" content="article">${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>` +
  `<main><article><h1>Lock gate splits at Marnholm</h1>\n${article}</article>${after}</main>` +
  `<footer><p>© The Marnholm Post</p></footer></body></html>`;

const news = (more: object = {}): string =>
  ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Lock gate splits at Marnholm', ...more });
const paid = (selector: string, free: unknown = false): object => ({
  isAccessibleForFree: free,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: selector },
});
const tier = (value: string): string => `<meta property="article:content_tier" content="${value}">`;
const wall = (text: string, name = 'wall'): string => `<div class="${name}"><p>${text}</p></div>`;

const HARD = 'Subscribe to continue reading this article.';
const ACCOUNT = 'Create a free account to continue reading.';
const METER = 'You have 2 free articles left this month.';
const USED = 'You’ve reached your limit of free articles.';

const access = (source: string, format: 'html' | 'text' | 'markdown' = 'html'): Access =>
  judge(source, { format, url: 'https://post.example/lock' }).access;

interface Case {
  readonly name: string;
  readonly source: string;
  readonly verdict: readonly [Access['status'], Access['truncated']];
  /** Words that stand in the evidence. */
  readonly says?: readonly string[];
}

const run = (cases: readonly Case[], format: 'html' | 'text' | 'markdown'): void => {
  test.each(cases)('$name', ({ source, verdict, says = [] }) => {
    const { status, truncated, evidence } = access(source, format);
    expect({ status, truncated, evidence }).toMatchObject({ status: verdict[0], truncated: verdict[1] });
    for (const one of says) expect(evidence.join(' | ')).toContain(one);
    for (const one of evidence) expect(one.length).toBeLessThan(160);
  });
};

describe('what the page declares', () => {
  run(
    [
      {
        name: 'nothing: an unknown status, and a whole body',
        source: page({ article: body(300) }),
        verdict: ['unknown', false],
      },
      {
        name: 'free, as a boolean',
        source: page({ head: news({ isAccessibleForFree: true }), article: body(300) }),
        verdict: ['open', false],
        says: ['isAccessibleForFree: true'],
      },
      {
        name: 'free, as the string "True"',
        source: page({ head: news({ isAccessibleForFree: 'True' }), article: body(120) }),
        verdict: ['open', false],
      },
      {
        name: 'not free, but the whole body is there',
        source: page({ head: news({ isAccessibleForFree: false }), article: body(400) }),
        verdict: ['subscription', false],
        says: ['isAccessibleForFree: false', 'ends with a sentence'],
      },
      {
        name: 'not free, as the string "False", in a list and within @graph',
        source: page({
          head: ld({
            '@graph': [
              { '@type': 'WebSite', name: 'Post' },
              { '@type': ['Article'], isAccessibleForFree: ['False'] },
            ],
          }),
          article: body(400),
        }),
        verdict: ['subscription', false],
      },
      {
        name: 'not free, as "no", in what is the main entity of the page',
        source: page({
          head: ld({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', isAccessibleForFree: 'no' } }),
          article: body(400),
        }),
        verdict: ['subscription', false],
      },
      {
        name: 'not free, as an address of schema.org',
        source: page({ head: news({ isAccessibleForFree: 'https://schema.org/False' }), article: body(400) }),
        verdict: ['subscription', false],
      },
      {
        name: 'not free, as microdata',
        source: page({ head: '<meta itemprop="isAccessibleForFree" content="false">', article: body(400) }),
        verdict: ['subscription', false],
      },
      {
        name: 'a value that is none of these says nothing',
        source: page({ head: news({ isAccessibleForFree: 'sometimes' }), article: body(300) }),
        verdict: ['unknown', false],
      },
      {
        name: 'the article goes before the page around it',
        source: page({
          head: ld(
            { '@type': 'WebPage', isAccessibleForFree: true },
            { '@type': 'NewsArticle', isAccessibleForFree: false },
          ),
          article: body(400),
        }),
        verdict: ['subscription', false],
      },
      {
        name: 'two articles that disagree say nothing',
        source: page({
          head: news({ isAccessibleForFree: true }) + news({ isAccessibleForFree: false }),
          article: body(300),
        }),
        verdict: ['unknown', false],
        says: ['both true and false'],
      },
      {
        name: 'of two that disagree, the one that names its paid part is believed',
        source: page({
          head: news({ isAccessibleForFree: true }) + news(paid('.text')),
          article: `<div class="text">${body(300)}</div>`,
        }),
        verdict: ['subscription', false],
        says: ['the paid part is there'],
      },
      {
        name: 'content_tier metered',
        source: page({ head: tier('metered'), article: body(300) }),
        verdict: ['metered', false],
        says: ['content_tier: metered'],
      },
      { name: 'content_tier free', source: page({ head: tier('free'), article: body(300) }), verdict: ['open', false] },
      {
        name: 'content_tier locked, and a body that is cut off',
        source: page({ head: tier('locked'), article: `${body(80)}<p>${CUT}</p>` }),
        verdict: ['subscription', true],
        says: ['content_tier: locked', 'mid-sentence'],
      },
      {
        name: 'not free, and short, with a whole last sentence and no wall: it cannot be told',
        source: page({ head: news({ isAccessibleForFree: false }), article: body(90) }),
        verdict: ['subscription', null],
      },
    ],
    'html',
  );
});

describe('the length beside the declared one', () => {
  run(
    [
      {
        name: 'far short of the declared count',
        source: page({ head: news({ wordCount: 1200 }), article: body(90) }),
        verdict: ['unknown', true],
        says: ['of 1200 declared words'],
      },
      {
        name: 'as long as declared, though not free and behind a wall',
        source: page({
          head: news({ isAccessibleForFree: false, wordCount: 300 }),
          article: body(300),
          after: wall(HARD),
        }),
        verdict: ['subscription', false],
        says: ['of 300 declared words'],
      },
      {
        name: 'a count of characters is none of words',
        source: page({ head: news({ wordCount: body(200).length }), article: body(200) }),
        verdict: ['unknown', false],
      },
      {
        name: 'a count with captions and boxes in it is a little higher',
        source: page({ head: news({ isAccessibleForFree: true, wordCount: 420 }), article: body(320) }),
        verdict: ['open', false],
      },
      {
        name: 'a count that is the length of a summary says nothing',
        source: page({ head: news({ wordCount: 12 }), article: body(300) }),
        verdict: ['unknown', false],
      },
      {
        name: 'articleBody holds more than the page',
        source: page({
          head: news({ articleBody: sentences(220).join(' ') }),
          article: body(70),
        }),
        verdict: ['unknown', true],
        says: ['articleBody'],
      },
      {
        name: 'articleBody is on the page',
        source: page({ head: news({ articleBody: sentences(300).join(' ') }), article: body(300) }),
        verdict: ['unknown', false],
      },
    ],
    'html',
  );
});

describe('walls', () => {
  run(
    [
      {
        name: 'a body that is cut off right before a hard wall',
        source: page({ article: `${body(90)}<p>${CUT}</p>`, after: wall(HARD) }),
        verdict: ['subscription', true],
        says: ['mid-sentence', 'rule paywall/'],
      },
      {
        name: 'an ellipsis right before an offer',
        source: page({ article: `${body(90)}<p>${DOTS}</p>`, after: wall('Subscribe for $1 a week') }),
        verdict: ['subscription', true],
        says: ['ellipsis'],
      },
      {
        name: 'a hard wall right behind a whole sentence',
        source: page({ article: body(120), after: wall(HARD) }),
        verdict: ['subscription', true],
        says: ['right behind'],
      },
      {
        name: 'a registration wall',
        source: page({ article: body(120), after: wall(ACCOUNT) }),
        verdict: ['registration', true],
        says: ['rule paywall/'],
      },
      {
        name: 'a meter that has run out, right behind the teaser',
        source: page({ article: body(90), after: wall(USED) }),
        verdict: ['metered', true],
      },
      {
        name: 'a metered banner over a whole article',
        source: page({ article: `${wall(METER, 'banner')}${body(350)}` }),
        verdict: ['metered', false],
        says: ['2 free articles left'],
      },
      {
        name: 'a metered banner behind a whole article',
        source: page({ head: news({ isAccessibleForFree: false }), article: body(350), after: wall(METER, 'banner') }),
        verdict: ['metered', false],
      },
      {
        name: 'the free preview of a paid letter, however long it is',
        source: page({ article: body(900), after: wall('This post is for paid subscribers', 'paywall') }),
        verdict: ['subscription', true],
        says: ['class paywall'],
      },
      {
        name: 'declared as free by habit, but cut off before a wall',
        source: page({
          head: news({ isAccessibleForFree: true }),
          article: `${body(90)}<p>${CUT}</p>`,
          after: wall(HARD),
        }),
        verdict: ['subscription', true],
      },
      {
        name: 'declared as free, with a wall for others behind a long text',
        source: page({ head: news({ isAccessibleForFree: true }), article: body(500), after: wall(HARD) }),
        verdict: ['open', null],
      },
      {
        name: 'the label on top of an article that is shipped whole',
        source: page({
          head: news({ isAccessibleForFree: false }),
          article: `<p class="label">This article is exclusive to subscribers</p>${body(400)}`,
        }),
        verdict: ['subscription', false],
      },
      {
        name: 'an offer in the footer of a page that anyone may read',
        source: page({ article: body(400), after: '<footer><p>Subscribe for $1 a week</p></footer>' }),
        verdict: ['unknown', false],
      },
      {
        name: 'the wall in the place of everything',
        source: page({ head: news({ isAccessibleForFree: false }), article: wall(HARD, 'paywall') }),
        verdict: ['subscription', true],
      },
      {
        name: 'a login page: there is no article to be cut off',
        source:
          '<!doctype html><title>Log in</title><body><h1>Log in</h1><p>Enter your email address to continue.</p><form><label>Password</label><input type="password"></form>',
        verdict: ['unknown', null],
      },
      {
        name: 'a wall and a meter that has articles left: the text is whole',
        source: page({ article: body(350), after: wall(HARD) + wall(METER) }),
        verdict: ['metered', false],
      },
      {
        name: 'French: how much remains to be read',
        source: page({
          article:
            '<p>L’écluse de Marnholm restera fermée au moins une semaine après l’accident de mardi, a annoncé la compagnie du canal.</p>' +
            '<p>Quarante bateaux attendent dans le bassin, et les paysans craignent pour leurs foins, car l’eau est trop haute dans les prés.</p>',
          after: wall('Il vous reste 72% de cet article à lire. La suite est réservée aux abonnés.'),
        }),
        verdict: ['subscription', true],
        says: ['fr-wall'],
      },
      {
        name: 'a script of a vendor alone says nothing of a whole article',
        source: page({
          head: '<script src="https://cdn.tinypass.com/api/tinypass.min.js"></script>',
          article: body(400),
        }),
        verdict: ['unknown', false],
      },
      {
        name: 'a script of a vendor beside a wall is evidence',
        source: page({
          head: '<script src="https://assets.poool.fr/access.min.js"></script>',
          article: body(90),
          after: wall(HARD, 'poool-widget'),
        }),
        verdict: ['subscription', true],
        says: ['script of Poool'],
      },
      {
        name: 'German: nur für Abonnenten',
        source: page({
          article:
            '<p>Die Schleuse in Marnholm bleibt nach dem Unfall vom Dienstag für mindestens eine Woche gesperrt, teilte der Verband mit.</p>' +
            '<p>Vierzig Boote warten im Becken, und die Bauern oberhalb der Schleuse fürchten um ihr Heu, weil das Wasser zu hoch steht.</p>',
          after: wall('Dieser Artikel ist nur für Abonnenten verfügbar.'),
        }),
        verdict: ['subscription', true],
      },
    ],
    'html',
  );
});

describe('the paid part', () => {
  run(
    [
      {
        name: 'is there in full: not truncated',
        source: page({
          head: news(paid('.premium .text')),
          article: `<div class="premium"><div class="text">${body(200)}</div></div>`,
        }),
        verdict: ['subscription', false],
        says: ['the paid part is there'],
      },
      {
        name: 'is missing, and the teaser is short',
        source: page({ head: news(paid('.premium')), article: body(90) }),
        verdict: ['subscription', true],
        says: ['the paid part is not there'],
      },
      {
        name: 'holds only the teaser and the wall',
        source: page({ head: news(paid('#story')), article: `<div id="story">${body(90)}${wall(HARD)}</div>` }),
        verdict: ['subscription', true],
      },
    ],
    'html',
  );

  const SCRIPT = 'Please enable JavaScript to view this page.';
  const COMMENT = 'The gate was old when my father was young.';
  const boxed = (selector: string): string =>
    page({
      head: news(paid(selector)),
      article: `${body(120)}<div class="box"><p>${SCRIPT}</p></div>`,
      after: `<div class="comments"><div class="comment"><b>Anna</b><p>${COMMENT}</p></div></div>`,
    });
  const verdictOn = (source: string, words: string): { role: string | undefined; vetoes: (string | null)[] } => {
    const { blocks, marks, verdicts } = judge(source, { format: 'html' });
    const at = blocks.findIndex(({ text }) => text === words);
    return { role: verdicts[at]?.role, vetoes: marks.filter(({ block }) => block === at).map(({ veto }) => veto) };
  };

  test.each([SCRIPT, COMMENT])('its sentences are saved from both judges: %s', (words) => {
    expect(verdictOn(boxed('.other'), words).role).toBe('struck');
    const saved = verdictOn(boxed('.box, main div.comments'), words);
    expect(saved.role).toBe('kept');
    expect(new Set(saved.vetoes)).toEqual(new Set(['paid-part']));
  });

  test.each(['body', 'div', '*', '', 'p:first-child', '[data-x]', '.promo + .box', '.box '.repeat(50)])(
    'the selector %j marks nothing',
    (selector) => {
      expect(verdictOn(boxed(selector), SCRIPT).role).toBe('struck');
    },
  );

  test('what asks for something in it is struck all the same', () => {
    const source = page({ head: news(paid('#story')), article: `<div id="story">${body(300)}${wall(HARD)}</div>` });
    const { blocks, verdicts } = judge(source, { format: 'html' });
    const block = blocks.find(({ text }) => text === HARD)!;
    expect(verdicts[block.index]).toMatchObject({ role: 'struck', mark: { kind: 'paywall' } });
  });

  test('a heading above its text is saved from the content judge, but not a label that a rule knows', () => {
    const headed = (heading: string): string =>
      page({ head: news(paid('#story')), article: `<div id="story"><h3>${heading}</h3>${body(300)}</div>` });
    expect(verdictOn(headed('Listen to this article'), 'Listen to this article').role).toBe('struck');
    expect(verdictOn(headed('The gate'), 'The gate').role).toBe('kept');
  });
});

const text = (words: number, ...more: string[]): string => [...paragraphs(words), ...more].join('\n\n');

describe.each(['text', 'markdown'] as const)('%s', (format) => {
  run(
    [
      { name: 'a whole article', source: text(200), verdict: ['unknown', false] },
      {
        name: 'cut off before a wall',
        source: text(80, CUT, HARD),
        verdict: ['subscription', true],
        says: ['mid-sentence'],
      },
      { name: 'cut off, and nothing more', source: text(80, CUT), verdict: ['unknown', null] },
      { name: 'a teaser with a link', source: text(60, DOTS, 'Continue reading'), verdict: ['unknown', true] },
      {
        name: 'an excerpt',
        source: text(60, 'The keeper of the lock, who has been there since 1988, said that he […]'),
        verdict: ['unknown', true],
        says: ['ellipsis'],
      },
      { name: 'a registration wall', source: text(80, ACCOUNT), verdict: ['registration', true] },
      { name: 'a meter on top', source: `${METER}\n\n${text(200)}`, verdict: ['metered', false] },
      {
        name: 'an offer in the midst of an article',
        source: `${text(120)}\n\nSubscribe for $1 a week\n\n${sentences(300).slice(7, 12).join(' ')}`,
        verdict: ['unknown', false],
      },
      {
        name: 'a report about paywalls',
        source: text(
          80,
          'The Marnholm Post said on Monday that this article, like all others, would be for subscribers only from May.',
          '“You have two free articles left,” the site told a reader who had read one. “Subscribe to continue reading.”',
          'Readers who do not pay will see ten lines and then a box, the editor told the town council, which laughed.',
        ),
        verdict: ['unknown', false],
      },
      { name: 'a line of a few words', source: 'The weir is old.', verdict: ['unknown', null] },
      { name: 'nothing', source: '', verdict: ['unknown', null] },
    ],
    format,
  );
});
