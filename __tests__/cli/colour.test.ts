import { describe, expect, test } from '@jest/globals';
import { wantsColour } from '../../src/cli/colour.js';
import type { Environment } from '../../src/cli/colour.js';
import type { ColourChoice } from '../../src/cli/options.js';
import { colours } from '../../src/cli/paint.js';
import { KINDS } from '../../src/model.js';

describe('wantsColour', () => {
  test.each<[boolean, ColourChoice, boolean, Environment]>([
    [true, 'auto', true, {}],
    [false, 'auto', false, {}],
    [false, 'auto', true, { TERM: 'dumb' }],
    [false, 'auto', true, { NO_COLOR: '1' }],
    [true, 'auto', true, { NO_COLOR: '' }],
    [true, 'auto', false, { FORCE_COLOR: '1' }],
    [true, 'auto', false, { FORCE_COLOR: '' }],
    [false, 'auto', true, { FORCE_COLOR: '0' }],
    [false, 'auto', true, { FORCE_COLOR: 'false' }],
    [false, 'auto', true, { NO_COLOR: '1', FORCE_COLOR: '1' }],
    [true, 'always', false, { NO_COLOR: '1' }],
    [false, 'never', true, { FORCE_COLOR: '1' }],
  ])('%s for --color %s, terminal %s, %j', (wanted, choice, terminal, environment) => {
    expect(wantsColour(choice, terminal, environment)).toBe(wanted);
  });
});

describe('colours', () => {
  test.each(KINDS)('%s has a colour', (kind) => {
    const [before, after, end] = colours().kind(kind, 'x').split('\u001b');
    expect([before, end]).toEqual(['', '[39m']);
    expect(after).toMatch(/^\[\d+mx$/);
  });
});
