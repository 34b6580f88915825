import { noPaint } from '../render/paint.js';
import type { Paint } from '../render/paint.js';
import type { ColourChoice } from './options.js';

/** The environment variables that decide, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colours. `--color` decides; then NO_COLOR (https://no-color.org), where it is not empty; then
 * FORCE_COLOR (https://force-color.org); else colours are for terminals that can show them.
 */
export function wantsColour(choice: ColourChoice, terminal: boolean, environment: Environment): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && environment['TERM'] !== 'dumb';
}

/** The colours, or none. Loads the colour library only where colours are wanted. */
export async function paint(inColour: boolean): Promise<Paint> {
  return inColour ? (await import('./paint.js')).colours() : noPaint;
}

/** The colours for a stream, or none. */
export const paintFor = (choice: ColourChoice, terminal: boolean): Promise<Paint> =>
  paint(wantsColour(choice, terminal, process.env));
