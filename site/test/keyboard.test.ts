import { expect, it } from 'vitest';
import { componentNames } from '../scripts/components';
import { keyboardPage, keyboardRows, keyboardSection, ownRows, sharedRows } from '../scripts/keyboard';

const shared = sharedRows(componentNames);

it('shows a keyboard criterion once for all components, and loses none', () => {
  const { body } = keyboardPage(componentNames);
  for (const name of componentNames) {
    const section = keyboardSection(ownRows(name, shared));
    for (const row of keyboardRows(name)) {
      expect([body.includes(row), section.includes(row)].filter(Boolean), `${name}: ${row}`).toHaveLength(1);
    }
  }
});

it('leaves a component without criteria of its own a link alone', () => {
  expect(ownRows('SpeakToMe', shared)).toEqual([]);
  expect(keyboardSection([])).toBe('[Those of all components](/accessibility/keyboard/).');
  expect(ownRows('SwipeToPay', shared).length).toBeGreaterThan(2);
});
