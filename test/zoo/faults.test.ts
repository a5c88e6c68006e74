import { createSpokenLog } from '@payaloud/testing/spoken-log';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { zooCases } from './cases';
import { pause, type ZooCase, type ZooUser } from './zooCase';

const user: ZooUser = { key: (name) => userEvent.keyboard(`{${name}}`), type: (text) => userEvent.keyboard(text) };
const undo: (() => void)[] = [];

afterEach(() => {
  for (const end of undo.splice(0)) end();
});

/** Names of the findings in a page while the user acts. */
async function foundIn({ act }: ZooCase, show: ZooCase['fault']): Promise<string[]> {
  const page = document.createElement('main');
  document.body.append(page);
  undo.push(() => page.remove());
  show(page);
  await pause(100);
  const log = createSpokenLog();
  undo.push(() => log.stop());
  await act(user);
  await log.settled();
  return [...new Set(log.findings().map(({ name }) => name))];
}

describe.each(Object.entries(zooCases))('%s', (_name, zooCase) => {
  const { finds, fault, mended, thread } = zooCase;
  const what = finds.length === 0 ? 'raises nothing, because the log cannot see it' : `raises ${finds.join(', ')}`;

  it(`${what}: ${thread}`, async () => {
    expect((await foundIn(zooCase, fault)).toSorted()).toEqual(finds.toSorted());
  });

  it('raises nothing with the remedy', async () => {
    expect(await foundIn(zooCase, mended)).toEqual([]);
  });
});

it('holds ten faults, of which the log sees at least eight', () => {
  const cases = Object.values(zooCases);
  expect(cases).toHaveLength(10);
  expect(cases.filter(({ finds }) => finds.length > 0).length).toBeGreaterThanOrEqual(8);
});
