/**
 * Numbers of a record that JavaScript would write otherwise than the record has them: 12345678901234567890, 1.0, 1e400. What is
 * carried through keeps its source text: such numbers travel as tagged strings, and become numbers again in the output.
 */
import type { Values } from '../batch/record.js';

const random = (): string => Math.random().toString(36).slice(2);

/** No text can hold it, as it is made anew by each process and thread. */
const TAG = `number-${random()}${random()}:`;

const TAGGED = new RegExp(`"${TAG}([-+.\\deE]+)"`, 'g');

/** A number of JSON, where no string is near. */
const NUMBER = /-?\d[\d.e+-]*/gi;

const BACKSLASH = 0x5c;

/**
 * The same fields, with the numbers that would change as tagged strings; give what comes of it to {@link restoreNumbers}.
 * @param input fields of a record
 * @param line the JSON of the record, which was parsed before
 */
export function withSourceNumbers(input: Values, line: Uint8Array): Values {
  if (!Object.values(input).some((value) => typeof value === 'number' || typeof value === 'object')) return input;
  const json = new TextDecoder().decode(line);
  const tagged = tagNumbers(json);
  if (tagged === json) return input;
  const values = JSON.parse(tagged) as Values;
  return Object.fromEntries(Object.keys(input).map((name) => [name, values[name]]));
}

/** JSON text with the tagged numbers as they were in the record. */
export const restoreNumbers = (json: string): string => (json.includes(TAG) ? json.replace(TAGGED, '$1') : json);

/** A string that is a tagged number, as the digits of the record; any other as it is. */
export const sourceText = (value: string): string => (value.startsWith(TAG) ? value.slice(TAG.length) : value);

function tagNumbers(json: string): string {
  const parts: string[] = [];
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at);
    const end = quote === -1 ? json.length : quote;
    parts.push(json.slice(at, end).replace(NUMBER, tag));
    at = quote === -1 ? end : stringEnd(json, quote);
    parts.push(json.slice(end, at));
  }
  return parts.join('');
}

const tag = (number: string): string => (JSON.stringify(Number(number)) === number ? number : `"${TAG}${number}"`);

/** The offset behind the string that begins at a quotation mark. */
function stringEnd(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let before = quote;
    while (json.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return json.length;
}
