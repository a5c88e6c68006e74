import { createFakeClock, createSpokenLog, type FakeClock, type SpokenLog } from '@payaloud/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

let log: SpokenLog;
let clock: FakeClock;
let pay: HTMLButtonElement;
let stay: HTMLButtonElement;

beforeEach(() => {
  document.body.innerHTML = '<button>Pay</button><button>Stay</button>';
  [pay, stay] = [...document.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
  clock = createFakeClock();
  log = createSpokenLog(document, { clock });
});
afterEach(() => {
  log.stop();
  document.body.innerHTML = '';
});

/** As the browser does when the user goes to another window. */
function leaveWindow() {
  (document.activeElement as HTMLElement).blur();
  window.dispatchEvent(new Event('blur'));
}

const focusEntries = () => log.entries.flatMap((entry) => (entry.channel === 'focus' ? [entry.name] : []));

it('does not note the focus again that a user brings back from another window', async () => {
  pay.focus();
  leaveWindow();
  // Longer than a loss of focus waits.
  await clock.pass(300);
  pay.focus();
  expect(focusEntries()).toEqual(['Pay']);
});

it('notes a focus that the page moved meanwhile, and every later one', () => {
  pay.focus();
  leaveWindow();
  stay.focus();
  pay.focus();
  expect(focusEntries()).toEqual(['Pay', 'Stay', 'Pay']);
});
