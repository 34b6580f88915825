/** Class and id tokens that tell content from chrome on many sites: weak evidence, by group. */

const words = (list: string): readonly string[] => list.split(' ');

/** Each group is a column of features: how near the block the nearest token of the group stands. */
const TOKEN_GROUPS = {
  content: words(
    'content article post entry story body text prose main richtext rte paragraph articlebody storybody postbody entrycontent copy single hentry blog wysiwyg markdown blocks',
  ),
  aside: words(
    'sidebar aside widget widgets rail right left column secondary complementary sticky float panel box module infobox callout',
  ),
  chrome: words(
    'nav navigation navbar menu menus header footer masthead topbar toolbar breadcrumb breadcrumbs crumbs pagination pager topics sitemap skip search submenu dropdown hamburger offcanvas drawer',
  ),
  related: words(
    'related recommended recommendations recirc recirculation trending popular more readmore next prev previous latest teaser teasers promo promos card cards grid list listing feed carousel slider swiper outbrain taboola most also similar',
  ),
  ask: words(
    'newsletter subscribe subscription signup sign optin mailchimp email donate donation donations paywall regwall membership membership-prompt cta banner modal popup overlay lightbox offer login register account premium',
  ),
  social: words(
    'share sharing social socials follow sharedaddy addtoany addthis twitter facebook whatsapp buttons icons',
  ),
  comments: words('comment comments commentlist disqus respond reply replies discussion livefyre coral'),
  advertisement: words(
    'ad ads advert adverts advertisement advertising sponsored sponsor dfp adslot banner-ad gpt promoted partner commercial affiliate',
  ),
  meta: words(
    'meta byline author authors bio date time timestamp published dateline tag tags category categories label kicker eyebrow info details avatar profile reading',
  ),
  caption: words(
    'caption captions figcaption credit credits image photo media gallery thumbnail figure wp-caption-text',
  ),
  consent: words('cookie cookies consent gdpr privacy onetrust notice disclaimer copyright legal terms'),
  title: words('title headline heading hed subtitle subheadline dek deck standfirst lead lede intro summary excerpt'),
  toc: words('toc contents jump anchor index outline'),
  hidden: words(
    'hidden hide invisible visually-hidden sr-only screen-reader-text print noprint mobile desktop collapsed',
  ),
} satisfies Readonly<Record<string, readonly string[]>>;

export const GROUP_NAMES = Object.keys(TOKEN_GROUPS) as readonly (keyof typeof TOKEN_GROUPS)[];
const GROUP_OF = new Map<string, number[]>();
GROUP_NAMES.forEach((name, group) => {
  for (const token of TOKEN_GROUPS[name]) GROUP_OF.set(token, [...(GROUP_OF.get(token) ?? []), group]);
});

/** Distance of a group without any token in sight. */
const ABSENT = 50;

const NO_GROUPS: readonly number[] = [];

const cache = new WeakMap<readonly string[], Uint8Array>();

/** For each group the place of its first token in `tokens`, nearest element first; `ABSENT` where there is none. */
export function groupDistances(tokens: readonly string[]): Uint8Array {
  const known = cache.get(tokens);
  if (known !== undefined) return known;
  const distances = new Uint8Array(GROUP_NAMES.length).fill(ABSENT);
  for (let at = Math.min(tokens.length, ABSENT) - 1; at >= 0; at--) {
    for (const group of GROUP_OF.get(tokens[at] as string) ?? NO_GROUPS) distances[group] = at;
  }
  cache.set(tokens, distances);
  return distances;
}
