import { Chalk } from 'chalk';
import type { ChalkInstance } from 'chalk';
import type { Kind } from '../model.js';
import type { Paint } from '../render/paint.js';

/**
 * One of the sixteen colours that every terminal has for each kind: red asks for money, yellow for an address or consent,
 * blue leads elsewhere, grey is furniture.
 */
const COLOURS = {
  paywall: 'red',
  donation: 'magenta',
  signup: 'yellow',
  consent: 'yellowBright',
  promo: 'cyan',
  advertisement: 'cyan',
  social: 'blueBright',
  recirculation: 'blue',
  account: 'green',
  comments: 'green',
  navigation: 'gray',
  legal: 'gray',
  furniture: 'gray',
  metadata: 'white',
} as const satisfies Record<Kind, keyof ChalkInstance>;

/** Colours for explanations and differences. The caller has found out that colours are wanted. */
export function colours(): Paint {
  const chalk = new Chalk({ level: 1 });
  return {
    kind: (kind, text) => chalk[COLOURS[kind]](text),
    dim: (text) => chalk.dim(text),
    strike: (text) => chalk.strikethrough(text),
    bold: (text) => chalk.bold(text),
  };
}
