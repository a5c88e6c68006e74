import { createAnnouncer, createPreferenceStore, type Announcer } from '@payaloud/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let doc: Document;
let announcer: Announcer;
let disconnect: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  // A document of its own, because its queue keeps the time of its clock.
  doc = document.body.appendChild(document.createElement('iframe')).contentDocument ?? document;
  doc.body.innerHTML = '<button id="pay">Pay</button><button id="next">Next</button>';
  announcer = createAnnouncer({ preferences: createPreferenceStore({ storage: () => null }) });
  disconnect = announcer.connect(doc);
  vi.advanceTimersByTime(1_000);
  press('keydown');
  announcer.announce({ text: 'Paid 28.25 dollars', urgency: 'polite' });
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function press(type: 'keydown' | 'keyup', init: KeyboardEventInit = {}) {
  const target = doc.getElementById('pay');
  target?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, ...init }));
}

function heardAfter(ms: number): string {
  vi.advanceTimersByTime(ms);
  return doc.querySelector('[data-payaloud-regions]')?.textContent ?? '';
}

describe('a message that comes while a key is down', () => {
  it('is written once the key is let go', () => {
    for (let repeats = 0; repeats < 100; repeats += 1) {
      expect(heardAfter(30)).toBe('');
      press('keydown', { repeat: true });
    }
    press('keyup');
    expect(heardAfter(1)).toBe('Paid 28.25 dollars');
  });

  it('waits while the focus moves', () => {
    doc.getElementById('pay')?.focus();
    doc.getElementById('next')?.focus();
    expect(heardAfter(1_000)).toBe('');
  });

  it('is not written for another key that is let go', () => {
    press('keyup', { code: 'KeyA' });
    expect(heardAfter(1_000)).toBe('');
  });

  it('is written once the window has lost the focus, because the key is let go elsewhere', () => {
    doc.defaultView?.dispatchEvent(new FocusEvent('blur'));
    expect(heardAfter(1)).toBe('Paid 28.25 dollars');
  });

  it('is written two seconds after the last event of a key that is never let go', () => {
    expect(heardAfter(1_900)).toBe('');
    expect(heardAfter(200)).toBe('Paid 28.25 dollars');
  });
});

describe('a message after a key that silences nobody', () => {
  it.each([
    ['Shift', { key: 'Shift', code: 'ShiftLeft' }],
    ['Meta with another key', { key: 'c', code: 'KeyC', metaKey: true }],
  ])('is written at once: %s', (_what, init) => {
    press('keyup');
    heardAfter(1_000);
    press('keydown', init);
    announcer.announce({ text: 'Refunded', urgency: 'polite' });
    expect(heardAfter(1)).toContain('Refunded');
  });
});
