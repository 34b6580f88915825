/** What is the article's own though its words are a nag's. */
import { describe, expect, test } from '@jest/globals';
import { judge, toText } from '../../src/index.js';

const kept = (source: string): string => toText(judge(source, { format: 'markdown', judge: 'rules' }));
const PROSE =
  'The ferry office closes at noon on Sundays, and whoever wants to cross after that has to ask the harbour master, who keeps the second key.';

describe('the items of a list', () => {
  test('steps stay, whatever one of them says', () => {
    const steps = ['Log in to your account.', 'Turn the key twice.', 'Download the app.', 'Wait for the green light.'];
    const text = kept(steps.map((step, i) => `${String(i + 1)}. ${step}`).join('\n'));
    for (const step of steps) expect(text).toContain(step);
  });

  test('one point among many stays', () => {
    const points = [
      'The deck was painted white',
      'Dark mode',
      'The bell rings at every full hour',
      'The crew sleeps aft',
    ];
    const text = kept(`${PROSE}\n\n${points.map((point) => `- ${point}`).join('\n')}`);
    for (const point of points) expect(text).toContain(point);
  });

  test('the buttons of a short menu go', () => {
    expect(kept(`${PROSE}\n\n- Log in\n- Subscribe\n- Home`)).not.toMatch(/Log in|Subscribe/);
  });

  test('a list that mostly asks goes', () => {
    const calls = '1. Subscribe to our newsletter.\n2. Follow us on Facebook.\n3. Tell a friend.';
    expect(kept(`${PROSE}\n\n${calls}`)).not.toMatch(/Subscribe|Follow/);
  });

  test('a list of links goes', () => {
    const links = '1. [Log in](/login)\n2. [Subscribe](/subscribe)\n3. [The ferry is late](/late)';
    expect(kept(`${PROSE}\n\n${links}`)).not.toMatch(/Log in|Subscribe/);
  });
});

describe('a heading', () => {
  test.each(['Log in', 'Subscribe', 'Newsletter', 'License'])('%s stays among others above a paragraph', (heading) => {
    expect(kept(`## Timetable\n\n${PROSE}\n\n## ${heading}\n\n${PROSE}\n\n## Fares\n\n${PROSE}`)).toContain(heading);
  });

  test('alone goes', () => {
    expect(kept(`${PROSE}\n\n## Newsletter\n\n${PROSE}`)).not.toContain('Newsletter');
  });

  test('at the end goes', () => {
    expect(kept(`## Timetable\n\n${PROSE}\n\n## Fares\n\n${PROSE}\n\n## Newsletter\n\n${PROSE}`)).not.toContain(
      'Newsletter',
    );
  });

  test.each(['Advertisement', 'Related articles'])('%s opens what is no article', (heading) => {
    expect(kept(`## Timetable\n\n${PROSE}\n\n## ${heading}\n\n${PROSE}\n\n## Fares\n\n${PROSE}`)).not.toContain(
      heading,
    );
  });

  test('above what is struck it goes too', () => {
    const box =
      '## Newsletter\n\nSign up for our free newsletter and get the best of our stories in your inbox every day.';
    expect(kept(`## Timetable\n\n${PROSE}\n\n${box}\n\n## Fares\n\n${PROSE}`)).not.toContain('Newsletter');
  });
});
