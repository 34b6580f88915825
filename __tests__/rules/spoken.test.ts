/** Requests that an article speaks of, that its people make, or that stand glued to its sentences; and those that still go. */
import { describe, expect, test } from '@jest/globals';
import type { Format } from '../../src/model.js';
import { judge, toText } from '../../src/index.js';

const BEFORE = 'The ferry was late on Tuesday, and the captain told the passengers about the sandbank and the fog.';
const AFTER = 'The next boat leaves at six in the morning, and nobody expects it to be on time either.';
const kept = (source: string, format: Format = 'text'): string => toText(judge(source, { format, judge: 'rules' }));
const between = (...blocks: readonly string[]): string => [BEFORE, ...blocks, AFTER].join('\n\n');
const page = (body: string): string =>
  `<main><article><h1>The late ferry</h1><p>${BEFORE}</p>${body}<p>${AFTER}</p></article></main>`;

describe('a sentence about a request is no request', () => {
  test.each([
    'We left in a hurry. You can unsubscribe at any time was the line that nobody believed.',
    'Sign up for our newsletter buttons perform worst at the foot of a page.',
    'By clicking Join, you agree to our terms: those words are on every second form.',
    'We use cookies to improve your experience, the screen in the lobby reads.',
    'Please enable JavaScript and cookies to continue, the terminal said.',
    'Give $10 today, and we will double your gift for our newsroom. That was the line in 12 of the 30 letters.',
    'Subscribe to continue reading is the oldest phrase of the trade.',
    'This article is for subscribers only: that sentence costs a paper every third visitor.',
    'To continue reading, subscribe now converted at two percent.',
    'All rights reserved, the brass plate beside the door says.',
  ])('%s', (sentence) => {
    expect(kept(between(sentence))).toContain(sentence);
  });

  test.each([
    'Sign up for our newsletter, the best of the week in one letter.',
    'Subscribe to our newsletter, the weekend read.',
    'We use cookies to give you the best experience on our website.',
    'Donate now and a donor will double your gift to our newsroom.',
    'This article is for subscribers only. Subscribe now to read it.',
    'You can unsubscribe at any time.',
  ])('still goes: %s', (sentence) => {
    expect(kept(between(sentence))).not.toContain(sentence);
  });
});

describe('a request glued behind a sentence takes none along', () => {
  test.each([
    'The pier is 90 metres long and four metres wide. Subscribe to our newsletter.',
    'I put two bay leaves in the pot, my aunt never did. Sign up for our newsletter.',
    'The castle stands on a rock above the ford. If you buy through our links, we may earn a commission.',
    'Eastport is an hour from the border by bus. This post contains affiliate links.',
  ])('%s', (paragraph) => {
    const tale = `${paragraph.split('. ')[0] ?? ''}.`;
    expect(kept(page(`<p>${paragraph}</p>`), 'html')).toContain(tale);
  });

  test.each([
    'Every item on this page was chosen by an editor. We may earn a commission on what you buy.',
    'Our best stories are sent each Friday. Subscribe to our newsletter.',
    'Some features of the site do not work. Please enable JavaScript to continue.',
  ])('what leads on to a request goes along: %s', (paragraph) => {
    expect(kept(page(`<p>${paragraph}</p>`), 'html')).not.toContain(paragraph);
  });
});

describe('people in the article ask', () => {
  const turns = [
    'Kay: Why do you beg?',
    'Bruhn: Because we must. Every penny counts. The boat needs a new engine by June.',
    'Kay: And if nobody gives?',
    'Bruhn: Without your support, we close the line in the autumn.',
  ];
  test('in an interview', () => {
    for (const turn of turns) expect(kept(between(...turns))).toContain(turn);
  });

  test('cues before a colon are no speakers', () => {
    const cues = ['Subscribe: our newsletter', 'Donate: support our work', 'Subscribe: our app', 'Donate: give now'];
    expect(kept(between(...cues, 'Support our journalism'))).not.toContain('Support our journalism');
  });

  const plea = 'The ferry needs your help, and without your support we cannot keep our crew.';
  test('in a letter to somebody', () => {
    expect(kept(between('Dear Minister,', plea, 'Yours sincerely,', 'Ole Bruhn'))).toContain(plea);
  });

  test('not in a letter to readers', () => {
    expect(kept(between('Dear reader,', plea, 'Yours sincerely,', 'Ole Bruhn'))).not.toContain(plea);
  });

  test('in a list of wordings', () => {
    const list = '- Subscribe now\n- Sign up for our newsletter\n';
    const source = `# Walls\n\n${BEFORE}\n\nA wall is known by these phrases:\n\n${list}\n${AFTER}\n`;
    expect(kept(source, 'markdown')).toContain('Sign up for our newsletter');
    expect(kept(source.replace('by these phrases:', 'by its height.'), 'markdown')).not.toContain('Sign up for our');
  });
});

describe('what is the article’s own', () => {
  test.each([
    'Subscribe to a topic',
    'Comments are closed after 14 days',
    'Registered charity numbers may be looked up in the register.',
    'Gift Aid lets a charity claim a quarter more for every pound you give.',
    'Your donation is tax-deductible in the United States only if the organization is registered.',
    'Good reporting costs money, and the savings went into a hall for badminton with two courts.',
    'Your gift, however small, is written down in a book that nobody reads.',
    'Find them on Instagram @thewinterrowers.',
    'To unsubscribe, send a blank message to the server.',
    'By clicking “I accept” you give up the right to a trial.',
    'Become a member of the union and you may vote in March.',
    'Register for the open workshop at harbour.example/boats.',
    'See also: the timetable for the winter months.',
    'Further reading: Holm (2011), Bruhn (2017)',
  ])('%s', (line) => {
    expect(kept(between(line))).toContain(line);
  });

  test('a section of comments, a verdict, a line without a link', () => {
    const paper = '<h2>Comments</h2><p>The readers had two comments, and the editor took up one of them.</p>';
    expect(kept(page(paper), 'html')).toContain('had two comments');
    expect(kept(page('<p>6/10</p><p>Recommended</p>'), 'html')).toContain('6/10\n\nRecommended');
    expect(kept(page('<p>Watch: an otter steals the bait</p>'), 'html')).toContain('otter');
    expect(kept(page('<p>Watch: <a href="/o">an otter steals the bait</a></p>'), 'html')).not.toContain('otter');
  });

  test('the heading of a kept paragraph beside a notice', () => {
    const source = `# Boats\n\n${BEFORE}\n\nRead our privacy policy.\n\nPrivacy Policy\n\n## Licenses\n\nPick any one of the three.\n`;
    expect(kept(source, 'markdown')).toContain('Licenses');
  });

  test('a cue that goes on in the next line', () => {
    expect(kept(between('Read more\nthan the captain ever wrote.'))).toContain('Read more');
  });
});

describe('lines of publishers go', () => {
  test.each([
    'This story is free to read if you register.',
    'Previous: How the ferry got its name',
    'Was this helpful?',
    'Share Improve this answer Follow',
    'Your email address will not be published. Required fields are marked *',
  ])('%s', (line) => {
    expect(kept(between(line))).not.toContain(line);
  });

  test('the buttons of a dialogue', () => {
    const dialogue = [
      'We value your privacy',
      'You may click to consent to our processing as described above.',
      'AGREE',
    ];
    expect(kept(between(...dialogue))).not.toContain('AGREE');
  });

  test('the headline below a cue of its own paragraph', () => {
    expect(kept(between('READ MORE\nIslanders share one spade\nThe mayor laughed.'))).not.toContain('spade');
    expect(kept(between('READ MORE', 'Islanders share one spade'))).toContain('spade');
  });

  test('a request glued onto a paragraph of a text', () => {
    expect(kept(between('The crew was on deck until four. Join our newsletter.'))).not.toContain('newsletter');
    expect(kept(between('The crew was on deck until four. Join our newsletter.'))).toContain('on deck until four');
  });
});

describe('single quotation marks are quotation marks, apostrophes are not', () => {
  const headline = '‘You have no free articles left’';

  test.each([headline, "'You have no free articles left'", '‘Subscribe to continue reading,’ it says on the door.'])(
    'a line in them stays: %s',
    (line) => {
      expect(kept(between(line))).toContain(line);
      expect(kept(page(`<h2>${line}</h2>`), 'html')).toContain(line);
    },
  );

  test.each([
    'You have no free articles left',
    'You’ve no free articles left: it’s our readers’ rule',
    'Get ’em now: sign up for our readers’ newsletter',
    'Sign up for our newsletter, ‘The Morning’.',
  ])('a request with an apostrophe, or before a name in them, goes: %s', (line) => {
    expect(kept(between(line))).not.toContain(line);
  });

  test('many marks cost no more than their number', () => {
    const start = performance.now();
    kept(`Subscribe to our newsletter. ${"'a ".repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
