/** What a caller may give, checked: all of it by the library's functions, value by value by the command. */
import { UsageError } from './errors.js';
import { charsetOf, nearestCharsets } from './input/labels.js';
import { KINDS } from './model.js';
import type { Format, JudgeChoice, Options, Warning } from './model.js';
import { didYouMean } from './nearest.js';
import { isWebAddress } from './web-address.js';

export const FORMATS = ['auto', 'html', 'text', 'markdown'] as const satisfies readonly (Format | 'auto')[];
export const JUDGES = ['both', 'rules', 'content'] as const satisfies readonly JudgeChoice[];

/** The longest value that a message quotes, in UTF-16 units. */
const WIDTH = 60;

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > WIDTH ? `${value.slice(0, WIDTH)}…` : value}'`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/**
 * Accepts one of a few words.
 * @param what the words are called in the message
 * @throws UsageError that lists them, the nearest one first
 */
export function choose<T extends string>(what: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const near = typeof value === 'string' ? didYouMean(value, choices) : '';
  throw new UsageError(`unknown ${what} ${shown(value)}`, `${near}The choices are: ${choices.join(', ')}.`);
}

/** Accepts an absolute http or https address. @param what it is called in the message */
export function checkUrl(what: string, value: unknown): string {
  if (typeof value === 'string' && isWebAddress(value)) return value;
  const remedy = 'Give the whole of it, such as https://example.org/page.';
  throw new UsageError(`${what} ${shown(value)} is not a web address`, remedy);
}

/** Accepts a label of an encoding (https://encoding.spec.whatwg.org/#names-and-labels); gives it back as written. */
export function checkCharset(value: unknown): string {
  if (typeof value !== 'string') throw new UsageError(`unknown charset ${shown(value)}`, 'Give a label such as utf-8.');
  if (charsetOf(value) !== null) return value;
  throw new UsageError(`unknown charset ${shown(value)}`, `Did you mean ${nearestCharsets(value).join(' or ')}?`);
}

function checkKinds(name: 'strip' | 'keep', value: unknown): void {
  if (!Array.isArray(value)) {
    throw new UsageError(`${name} is ${shown(value)}, not an array of kinds`, `The kinds are: ${KINDS.join(', ')}.`);
  }
  for (const kind of value as unknown[]) choose(`kind in ${name}`, kind, KINDS);
}

function checkType(name: string, value: unknown, type: 'boolean' | 'string'): void {
  if (typeof value !== type) throw new UsageError(`${name} is ${shown(value)}, not a ${type}`, `Give a ${type}.`);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function checkInputFields(value: unknown): void {
  if (!isObject(value)) throw new UsageError(`input is ${shown(value)}, not an object`, 'Give an object of fields.');
}

/** What each option is held against. */
const CHECKS: Readonly<Record<keyof Options, (value: unknown) => void>> = {
  format: (value) => choose('format', value, FORMATS),
  url: (value) => {
    checkType('url', value, 'string');
  },
  judge: (value) => choose('judge', value, JUDGES),
  strip: (value) => {
    checkKinds('strip', value);
  },
  keep: (value) => {
    checkKinds('keep', value);
  },
  links: (value) => {
    checkType('links', value, 'boolean');
  },
  images: (value) => {
    checkType('images', value, 'boolean');
  },
  charset: checkCharset,
  path: (value) => {
    checkType('path', value, 'string');
  },
  record: (value) => {
    checkType('record', value, 'string');
  },
  input: checkInputFields,
};

/** What was given, checked. */
interface Checked {
  /** Without those that are null or undefined, which count as left out. */
  readonly options: Options;
  readonly warnings: readonly Warning[];
}

/**
 * Checks what was given to `clean` or `judge`: TypeScript does it for those who use it.
 * @throws UsageError that quotes the option and its value, and says what is allowed
 */
export function checkCall(input: unknown, options: unknown): Checked {
  const isBytes = ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]';
  if (typeof input !== 'string' && !isBytes) {
    throw new UsageError(`the input is ${shown(input)}, not a text`, 'Give a string, or bytes as a Uint8Array.');
  }
  if (!isObject(options))
    throw new UsageError(`the options are ${shown(options)}`, "Give an object: { format: 'text' }.");
  const given = Object.entries(options as object).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of given) if (Object.hasOwn(CHECKS, name)) CHECKS[name as keyof Options](value);
  return withoutBadUrl(Object.fromEntries(given));
}

/** An address that cannot be used is left out: it comes with the article from elsewhere, and is worth less. */
function withoutBadUrl({ url, ...others }: Options): Checked {
  if (url === undefined) return { options: others, warnings: [] };
  if (isWebAddress(url)) return { options: { ...others, url }, warnings: [] };
  const message = `The address ${shown(url)} is not a web address, and was left out.`;
  return { options: others, warnings: [{ code: 'bad-url', message }] };
}
