/** Marks of products that make paywalls. Weak evidence: a site that has one may show this page to everybody. */

/** In addresses and ids of scripts, by product. Host names and file names as the products' own manuals give them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Piano', /\btinypass\.com|\bpiano\.io\b|\/xbuilder\/experience/],
  ['Leaky Paywall', /leaky-?paywall|\bleakypw/],
  ['Poool', /\bpoool(?:\.js|\.fr|\.tech)|\/\/assets\.poool\b/],
  ['Pelcro', /\bpelcro\b/],
  ['Memberful', /\bmemberful\b/],
  ['LaterPay', /\blaterpay\b/],
  ['Zephr', /\bzephr(?:\.com|-browser)|\bblaize\.io\b/],
  ['Steady', /\bsteadyhq\.com\b/],
  ['Subscribe with Google', /\bswg(?:-basic)?\.js\b/],
  ['Evolok', /\bevolok\b/],
  ['Qiota', /\bqiota\.com\b/],
  ['Wallkit', /\bwallkit\b/],
  ['MemberPress', /\/plugins\/memberpress\//],
  ['Paid Memberships Pro', /\/plugins\/paid-memberships-pro\//],
  ['Flip-Pay', /\bflip-?pay\b/],
];

const MAX_LENGTH = 500;

/** The product of a script, by its address and id; null where it is none of these. */
export function vendorOf(address: string): string | null {
  const lower = address.slice(0, MAX_LENGTH).toLowerCase();
  return SCRIPTS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** Classes and ids of a wall, or of what one cut off. Tokens are lower case and whole. */
const WALL_TOKEN =
  /paywall|^(?:regwall[\w-]*|[\w-]*-regwall|tp-modal|tp-container-inner|piano-(?:inline|container|modal|offer)[\w-]*|poool-widget[\w-]*|pelcro-root[\w-]*|memberful-restricted[\w-]*|laterpay-[\w-]*|gh-post-upgrade-cta[\w-]*|restricted-content[\w-]*|(?:subscriber|member)s?-only[\w-]*|premium-(?:content-)?(?:gate|wall|lock)|(?:is-)?content-locked)$/;

/** The token that says that a block stands in a wall; null for none. Sites write `no-paywall` and `paywall-full`, too. */
export function wallToken(tokens: readonly string[]): string | null {
  return (
    tokens.find(
      (token) => token.length < 80 && WALL_TOKEN.test(token) && !/\b(?:no|non|free|full|content|body)\b/.test(token),
    ) ?? null
  );
}
