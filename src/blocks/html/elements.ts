import type { Element } from 'domhandler';
import type { BlockKind, Hints } from '../../model.js';

/** How the walk treats an element. What is not listed is inline: its words flow, and blocks inside it still split. */
export type Flow =
  | 'skip' // neither its words nor its elements are the page's
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'term'
  | 'definition'
  | 'figure'
  | 'caption'
  | 'code'
  | 'table'
  | 'part' // a part of a table that is mere layout
  | 'control'
  | 'widget' // a control that may stand in a sentence
  | 'rule'
  | 'line'
  | 'image'
  | 'embed'
  | 'player' // an embed with words for browsers that cannot show it
  | 'math';

const FLOWS: Readonly<Record<Flow, string>> = {
  skip: 'script style template noscript head iframe noframes noembed',
  block:
    'address article aside body center details dialog div dl fieldset footer form frameset header hgroup html main nav p ' +
    'search section summary plaintext',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir',
  item: 'li',
  quote: 'blockquote',
  term: 'dt',
  definition: 'dd',
  figure: 'figure',
  caption: 'figcaption caption',
  code: 'pre xmp listing',
  table: 'table',
  part: 'tbody thead tfoot tr td th colgroup',
  control: 'legend option optgroup select textarea datalist',
  widget: 'button label',
  rule: 'hr',
  line: 'br',
  image: 'img',
  embed: 'embed',
  player: 'video audio object canvas lite-youtube amp-youtube',
  math: 'math',
};

function flows(): Map<string, Flow> {
  const map = new Map<string, Flow>();
  for (const [flow, names] of Object.entries(FLOWS)) for (const name of names.split(' ')) map.set(name, flow as Flow);
  return map;
}

const FLOW = flows();

export type Landmark = NonNullable<Hints['landmark']>;

const LANDMARK_TAGS: Readonly<Record<string, Landmark>> = {
  main: 'main',
  article: 'article',
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  search: 'form',
  dialog: 'dialog',
};

/** https://www.w3.org/TR/wai-aria-1.2/#landmark_roles and the roles of windows. */
const LANDMARK_ROLES: Readonly<Record<string, Landmark>> = {
  main: 'main',
  article: 'article',
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  form: 'form',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(table, key) ? table[key]! : null;

/** The landmark that an element is by its role, or else by its tag. */
export function landmarkOf(element: Element): Landmark | null {
  const role = element.attribs['role'];
  const byRole = role === undefined ? null : lookUp(LANDMARK_ROLES, role.trim().toLowerCase());
  return byRole ?? lookUp(LANDMARK_TAGS, element.name);
}

/** How the walk treats an element, null for inline ones. A role may make a heading or a landmark of any element. */
export function flowOf(element: Element): Flow | null {
  const flow = FLOW.get(element.name) ?? null;
  const role = element.attribs['role'];
  if (role === undefined) return flow;
  if (role === 'heading' && (flow === null || flow === 'block')) return 'heading';
  return flow ?? (lookUp(LANDMARK_ROLES, role) === null ? null : 'block');
}

/** A heading's level, 1 to 6, by its tag or `aria-level`; 2, the default of ARIA, where neither says. */
export function levelOf(element: Element): number {
  const given = /^h[1-6]$/.test(element.name) ? element.name.slice(1) : (element.attribs['aria-level'] ?? '2');
  const level = Number(given);
  return Number.isInteger(level) && level > 0 ? Math.min(level, 6) : 2;
}

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether an element hides its content: by attribute, ARIA or inline style. `hidden=until-found` counts too. */
export function hides(element: Element): boolean {
  const { attribs } = element;
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  const style = attribs['style'];
  return style !== undefined && HIDING.test(style);
}

/** The kind that an element gives to the words in it, null where they keep the kind around it. */
export const KIND_OF_FLOW: Readonly<Partial<Record<Flow, BlockKind>>> = {
  heading: 'heading',
  term: 'term',
  caption: 'caption',
  control: 'control',
  widget: 'control',
  player: 'control',
  list: 'paragraph',
  item: 'paragraph',
  quote: 'paragraph',
  definition: 'paragraph',
  figure: 'paragraph',
  part: 'paragraph',
};
