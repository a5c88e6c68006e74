import { createAnnouncer, createPreferenceStore, type Announcer } from '@payaloud/browser';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { framesOf } from './test-support/framesOf';

let doc: Document;
let announcer: Announcer;
let disconnect: () => void;
let clock: FakeClock;

beforeEach(async () => {
  clock = createFakeClock();
  // A document of its own, because its queue keeps the time of its clock.
  doc = document.body.appendChild(document.createElement('iframe')).contentDocument ?? document;
  doc.body.innerHTML = '<button id="pay">Pay</button><button id="next">Next</button>';
  framesOf(doc.defaultView, clock);
  announcer = createAnnouncer({ clock, preferences: createPreferenceStore({ storage: () => null }) });
  disconnect = announcer.connect(doc);
  await clock.pass(1_000);
  press('keydown');
  announcer.announce({ text: 'Paid 28.25 dollars', urgency: 'polite' });
});

afterEach(() => {
  disconnect();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function press(type: 'keydown' | 'keyup', init: KeyboardEventInit = {}) {
  const target = doc.getElementById('pay');
  target?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, ...init }));
}

async function heardAfter(ms: number): Promise<string> {
  await clock.pass(ms);
  return doc.querySelector('[data-payaloud-regions]')?.textContent ?? '';
}

describe('a message that comes while a key is down', () => {
  it('is written once the key is let go', async () => {
    for (let repeats = 0; repeats < 100; repeats += 1) {
      expect(await heardAfter(30)).toBe('');
      press('keydown', { repeat: true });
    }
    press('keyup');
    expect(await heardAfter(1)).toBe('Paid 28.25 dollars');
  });

  it('waits while the focus moves', async () => {
    doc.getElementById('pay')?.focus();
    doc.getElementById('next')?.focus();
    expect(await heardAfter(1_000)).toBe('');
  });

  it('is not written for another key that is let go', async () => {
    press('keyup', { code: 'KeyA' });
    expect(await heardAfter(1_000)).toBe('');
  });

  it('is written once the window has lost the focus, because the key is let go elsewhere', async () => {
    doc.defaultView?.dispatchEvent(new FocusEvent('blur'));
    expect(await heardAfter(1)).toBe('Paid 28.25 dollars');
  });

  it('is written two seconds after the last event of a key that is never let go', async () => {
    expect(await heardAfter(1_900)).toBe('');
    expect(await heardAfter(200)).toBe('Paid 28.25 dollars');
  });
});

describe('a message after a key that silences nobody', () => {
  it.each([
    ['Shift', { key: 'Shift', code: 'ShiftLeft' }],
    ['Meta with another key', { key: 'c', code: 'KeyC', metaKey: true }],
  ])('is written at once: %s', async (_what, init) => {
    press('keyup');
    await heardAfter(1_000);
    press('keydown', init);
    announcer.announce({ text: 'Refunded', urgency: 'polite' });
    expect(await heardAfter(1)).toContain('Refunded');
  });
});
