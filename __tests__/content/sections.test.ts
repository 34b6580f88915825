/** Sections of an article whose headings say what nags say. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const page = (body: string): string =>
  `<html lang="en"><head><title>Getting started with Larkspur</title></head><body><nav><a href="/">Home</a></nav><main><h1>Getting started with Larkspur</h1><p>Larkspur stores your measurements and draws them. This guide takes ten minutes.</p>${body}</main></body></html>`;
const OTHERS =
  '<h2>Install the agent</h2><pre><code>npm install larkspur</code></pre><h2>Send data</h2><p>Pipe anything that prints numbers into the agent.</p>';
const SIGN_UP = '<h2>Sign up</h2><p>Go to the console and choose a name for your workspace.</p>';
const textOf = (body: string): string => clean(page(body), { format: 'html' }).text;

describe('a heading that says what a nag says', () => {
  test.each<[string, string]>([
    ['with text below it', SIGN_UP],
    ['with code below it', '<h2>Log in</h2><pre><code>larkspur login</code></pre>'],
    [
      'with a run of blocks',
      '<h2>Newsletter</h2><p>A workspace can send a weekly digest of its charts to everyone in it.</p>',
    ],
    [
      'with a list below it',
      '<h2>Subscribe to events</h2><ul><li>An order is created for you</li><li>An order is paid by you</li></ul>',
    ],
  ])('stays among others: one %s', (_, section) => {
    const text = textOf(OTHERS + section);
    for (const words of section.replace(/<[^>]*>/g, '\n').split('\n')) expect(text).toContain(words);
  });

  test.each<[string, string]>([
    ['where it has a box of its own', `${OTHERS}<div>${SIGN_UP}</div>`],
    ['where it is the only one', SIGN_UP],
    ['of another level', `${OTHERS}${SIGN_UP.replaceAll('h2', 'h4')}`],
    ['above a form', `${OTHERS}<h2>Sign up</h2><form><label>Your address</label><button>Sign up</button></form>`],
  ])('goes %s', (_, body) => {
    expect(textOf(body)).not.toContain('Sign up');
  });
});

describe('a heading that says what opens furniture', () => {
  const ABOUT =
    '<h2>Tags</h2><p>Each measurement has up to five tags.</p><h2>Advertisement</h2><p>The first poster for the agent hung in a lift.</p>';

  test('stays above a sentence of the article, among others', () => {
    const text = textOf(`<h2>Send data</h2><p>Pipe anything that prints numbers into the agent.</p>${ABOUT}`);
    for (const words of ['Tags', 'up to five tags', 'Advertisement', 'hung in a lift']) expect(text).toContain(words);
  });

  test.each<[string, string]>([
    ['above links', '<h2>Tags</h2><p>All of them:</p><ul><li><a href="/t/a">agent</a></li></ul>'],
    ['above a sentence and links', '<h2>Tags</h2><p>These are our tags.</p><p><a href="/t/a">agent</a></p>'],
    ['above a sentence with a link', '<h2>Tags</h2><p>Find more under <a href="/t/a">agent</a>.</p>'],
  ])('goes %s', (_, section) => {
    expect(textOf(OTHERS + section)).not.toContain('Tags');
  });

  test('goes where it is the only one', () => {
    expect(textOf('<h2>Tags</h2><p>Each measurement has up to five tags.</p>')).not.toContain('Tags\n');
  });
});
