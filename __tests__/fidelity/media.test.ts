import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '../../src/render/index.js';
import { judged, shown } from './render.js';

describe('images', () => {
  test('a figure with several, and one caption', () => {
    expect(
      shown(
        '<figure><img src="/a.jpg" alt="A"><a href="/big"><img src="/b.jpg" alt="B"></a><figcaption>Two <em>boats</em>. <small>Photo: X</small></figcaption></figure>',
      ),
    ).toBe('![A](/a.jpg) [![B](/b.jpg)](/big)\n\nTwo *boats*. Photo: X\n');
  });

  test.each([
    ['its own address', '<img src="/real.jpg" alt=A>'],
    ['an attribute of scripts', '<img src="data:image/gif;base64,R0" data-src="/real.jpg" alt=A>'],
    ['a set, of which the largest is taken', '<img src="/blank.gif" srcset="/small.jpg 320w, /real.jpg 1280w" alt=A>'],
    ['a picture', '<picture><source srcset="/real.jpg 2x, /low.jpg"><img alt=A></picture>'],
    ['what stands in noscript', '<img class=lazy alt=A><noscript><img src="/real.jpg" alt=A></noscript>'],
    ['noscript alone', '<p><noscript><img src="/real.jpg" alt=A></noscript></p>'],
  ])('%s', (_, html) => {
    expect(shown(html)).toBe('![A](/real.jpg)\n');
  });

  test('one in a sentence stays there; pixels and addresses of data do not', () => {
    expect(
      shown(
        '<p>A <img src="/a.png" alt="sign"> b<img src="/t.gif" width=1 height=1><img src="data:image/png;base64,A"></p>',
      ),
    ).toBe('A ![sign](/a.png) b\n');
  });

  test('stand against the base of the page', () => {
    const one = judged('<base href="/x/"><img src="a.png">', 'https://a.example/y/z');
    expect(toMarkdown(one)).toBe('![](https://a.example/x/a.png)\n');
  });
});

describe('embeds are links to what they show', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0" title="Our boat"></iframe>',
      '[Our boat](https://www.youtube.com/watch?v=abcdefghijk)',
    ],
    [
      '<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk" title="YouTube video player"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['<iframe data-src="https://player.vimeo.com/video/123?h=4"></iframe>', 'https://vimeo.com/123'],
    [
      '<lite-youtube videoid="abcdefghijk" playlabel="Our boat"></lite-youtube>',
      '[Our boat](https://www.youtube.com/watch?v=abcdefghijk)',
    ],
    [
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.example/tracks/1&color=f"></iframe>',
      'https://api.example/tracks/1',
    ],
    [
      '<iframe src="https://maps.example/embed?x=1" title="Map of the port"></iframe>',
      '[Map of the port](https://maps.example/embed?x=1)',
    ],
    ['<video controls><source src="https://v.example/a.mp4"></video>', 'https://v.example/a.mp4'],
    ['<audio src="https://v.example/a.mp3"></audio>', 'https://v.example/a.mp3'],
  ])('%s', (html, expected) => {
    const bare = expected.startsWith('http') ? `<${expected}>\n` : `${expected}\n`;
    expect([`${expected}\n`, bare]).toContain(shown(html));
  });

  test.each([
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src="data:text/html,x"></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<iframe></iframe>',
    '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>',
    '<iframe src="https://ad.doubleclick.net/ddm/1"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" width=1 height=1></iframe>',
  ])('nothing of %s', (html) => {
    expect(shown(`<p>a</p>${html}`)).toBe('a\n');
  });

  test('in the middle of a paragraph', () => {
    const html = '<p>Before <iframe src="https://v.example/1" title="Film"></iframe> after.</p>';
    expect(shown(html)).toBe('Before\n\n[Film](https://v.example/1)\n\nafter.\n');
  });

  test('a post is a quotation with its words and its link', () => {
    const html =
      '<blockquote class="twitter-tweet"><p lang="en">The ferry <a href="https://t.example/x">sails</a></p>&mdash; Jane (@jane) <a href="https://twitter.com/jane/status/1">May 1</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>';
    expect(shown(html)).toBe(
      '> The ferry [sails](https://t.example/x)\n>\n> — Jane (@jane) [May 1](https://twitter.com/jane/status/1)\n',
    );
  });
});
