/** Short pages of many kinds: all of the article stays, and what stands around it goes. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const HEAD = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title} - Varne Courier</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"></head><body>`;

/** Chrome around an article, in the manner of a blog, a newspaper and a page of one's own. */
const CHROME: Record<string, (title: string, body: string) => string> = {
  blog: (title, body) =>
    `${HEAD(title)}<div id="page"><header class="site-header"><p class="site-title"><a href="/">The Slow Road</a></p><nav><ul class="menu"><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/archive">Archive</a></li></ul></nav></header><main><article class="post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">${body}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div></div></article><nav class="post-navigation"><a href="/p">The trouble with clover</a><a href="/n">A shed of one’s own</a></nav></main><aside class="widget-area"><h2>Recent Posts</h2><ul><li><a href="/1">The trouble with clover</a></li><li><a href="/2">On mending</a></li></ul></aside><footer class="site-footer"><a href="https://wordpress.org/">Proudly powered by WordPress</a></footer></div>`,
  newspaper: (title, body) =>
    `${HEAD(title)}<header class="header"><a href="/subscribe">Subscribe</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main><article class="article"><h1 class="article__headline">${title}</h1><div class="article__body">${body}</div></article><section class="related"><h2>More from News</h2><div class="card"><a href="/n1"><h3>Council to vote on harbour wall</h3></a><p>The plan has been on the table since 2019 and nobody likes it.</p></div><div class="card"><a href="/n2"><h3>Goose returned to owner</h3></a><p>It was found on the roof of the post office, in good health.</p></div></section></main><footer class="footer"><a href="/about">About us</a><p>© 2025 Varne Courier Ltd. All rights reserved.</p></footer>`,
  plain: (title, body) =>
    `${HEAD(title)}<nav><a href="/">Home</a> <a href="/posts">Posts</a></nav><h1>${title}</h1>${body}<hr><footer><p>© 2025 · <a href="/rss.xml">RSS</a></p></footer>`,
};
const OUTSIDE = ['Share this', 'Recent Posts', 'powered by', 'Goose', 'on the table', 'All rights', 'RSS', 'Sport'];

const p = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const OPENING = 'We met the keeper of the last manned light on the coast in her kitchen, between two watches.';
const CLOSING =
  'From next year the light will be automatic, and she will go and live with her sister, who has a balcony.';

const BODIES: Record<string, string> = {
  'a short post with headings': `${p('For two winters I charged the bike at night. Then the battery began to lose a kilometre a week.')}<h2>What changed</h2>${p('I bought a timer for nine euros and set it to four in the morning.')}<h2>Was it worth it?</h2>${p('So far, yes.')}`,
  'an interview in bold': `${p(OPENING)}<p><strong>When do you get up?</strong></p>${p('At four.')}<p><strong>Do you get lonely?</strong></p>${p(CLOSING)}<p><strong>Never?</strong></p>${p('No.')}`,
  'an interview in classes': `<p class="intro">${OPENING}</p><p class="q">When do you get up?</p><p class="a">At four.</p><p class="q">And then?</p><p class="a">${CLOSING}</p><p class="q">Thank you.</p><p class="a">Mind the step.</p>`,
  'a list of terms': `${p('Half of the words are older than the ships. Here is what you will hear on deck, in no order.')}<ol><li><b>Bitter end</b> – the inboard end of the cable.</li><li><b>Baggywrinkle</b></li><li><b>Dogwatch</b> – two hours in place of four.</li><li><b>Zephyr</b></li></ol>`,
  'a recipe': `${p('My aunt made forty at a time and counted what each of us ate. The record stands at nineteen.')}<h2>Ingredients</h2><ul><li>500 g potatoes</li><li>1 egg</li><li>Salt</li></ul><h2>Method</h2><ol><li>Boil the potatoes in their skins and press them while they are hot.</li><li>Rest.</li><li>Let the dumplings simmer for twelve minutes.</li></ol><h2>Notes</h2>${p('They freeze well.')}`,
  'questions and answers': `${p('Since July the rules for returns are the same in all shops. These are the answers to what we are asked most.')}<dl><dt>How long do I have?</dt><dd>Thirty days from the day on which the parcel arrived.</dd><dt>Do I need the box?</dt><dd>The box is not needed.</dd></dl>${p('Please write to us if you have another question about your parcel.')}`,
  'a live blog': `${p('Three candidates, 9,000 votes and a broken counting machine. We followed the night from the school hall.')}<div class="post"><time>23:41</time><h3>Ortega concedes</h3><p>“The people have spoken, and I was asleep,” she tells the hall.</p></div><div class="post"><time>22:10</time><h3>Machine stops</h3><p>After 4,112 votes the machine prints a receipt. The returning officer asks everyone to remain seated.</p></div>`,
  'a quotation and who said it': `${p('On Friday the mayor of Lower Wick was chased across the square by a goose. By Saturday nine million had seen it.')}<blockquote><p>It is the only one that I read twice.</p><footer>— <cite>Ada Merrill, critic</cite></footer></blockquote>${p('The council meets on Tuesday, and the square will be closed to poultry until further notice.')}`,
  'times as headings': `${p('An account of the night of 14 January, from the log of the harbour master and the records of the police.')}<h3>18:20</h3>${p('The barge Merel leaves the lock.')}<h3>18:44</h3>${p('She reports that her rudder does not answer.')}<h3>18:53</h3>${p('She hits the third pillar of the bridge.')}`,
  'pictures with captions': `${p('For a year Ines Coelho photographed people who work while the rest of us sleep.')}<figure><img src="/1.jpg" alt=""><figcaption>The baker, 2:15</figcaption></figure><figure><img src="/2.jpg" alt=""><figcaption>The nurse, 3:40</figcaption></figure><p>“You get used to the quiet.”</p><figure><img src="/3.jpg" alt=""><figcaption>The cat, 5:00</figcaption></figure>${p('The exhibition is open until the end of September.')}`,
};

const wordsOf = (html: string): string[] => html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(Object.entries(CHROME))('%s', (_, chrome) => {
  test.each(Object.entries(BODIES))('%s', (__, body) => {
    const { title, text } = clean(chrome('Notes from the last light', body), { format: 'html' });
    expect(title).toBe('Notes from the last light');
    const kept = new Set(wordsOf(text));
    expect(wordsOf(body).filter((word) => !kept.has(word))).toEqual([]);
    expect(OUTSIDE.filter((words) => text.includes(words))).toEqual([]);
  });
});

test('one sentence in the depth of a page is its article', () => {
  const deep = `${'<div>'.repeat(50_000)}One short sentence.${'</div>'.repeat(50_000)}`;
  expect(clean(deep, { format: 'html' }).text.trim()).toBe('One short sentence.');
});
