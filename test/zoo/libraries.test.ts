import { createSpokenLog, formatTimeline } from '@payaloud/testing/spoken-log';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { baseUi } from './pages/baseUi';
import { mui } from './pages/mui';
import { radix } from './pages/radix';
import { reactAria } from './pages/reactAria';
import { find, pause, type ZooUser } from './zooCase';
import { steps } from './zooPage';

const user: ZooUser = { key: (name) => userEvent.keyboard(`{${name}}`), type: (text) => userEvent.keyboard(text) };
const undo: (() => void)[] = [];

afterEach(() => {
  for (const end of undo.splice(0)) end();
});

it.each(Object.entries({ reactAria, baseUi, mui, radix }))('%s raises nothing in ordinary use', async (_name, page) => {
  const element = document.createElement('main');
  document.body.append(element);
  const root = createRoot(element);
  undo.push(() => (root.unmount(), element.remove()));
  root.render(createElement(page.Page));
  await pause(500);
  const log = createSpokenLog();
  undo.push(() => log.stop());

  for (const step of page.steps) {
    log.mark(step);
    await user.key('Tab');
    find(`[data-step=${step}]`).focus();
    const before = log.entries.length;
    await steps[step](user);
    await log.settled();
    const heard = log.entries.slice(before).filter(({ channel }) => channel !== 'press');
    expect(heard.length, `${step} is heard`).toBeGreaterThan(0);
    expect(log.findings(), formatTimeline(log.entries)).toEqual([]);
  }
});
