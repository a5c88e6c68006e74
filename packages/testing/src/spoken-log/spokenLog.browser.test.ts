import {
  createFakeClock,
  createSpokenLog,
  createSynthesisTwin,
  spokenLogMatchers,
  type SpokenLog,
  type SpokenLogMatchers,
} from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

declare module 'vitest' {
  // eslint-disable-next-line typescript/no-empty-object-type
  interface Matchers<T> extends SpokenLogMatchers<T> {}
}
expect.extend(spokenLogMatchers);

let log: SpokenLog;

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

beforeEach(() => {
  put('');
});
afterEach(() => {
  log.stop();
  put('');
});

describe('createSpokenLog', () => {
  it('hears a text that is set in a live region', () => {
    const region = put('<div aria-live="polite"></div>');
    log = createSpokenLog(document, { clock: createFakeClock() });
    region.textContent = 'Paid';
    expect(log.entries).toMatchObject([{ channel: 'region', urgency: 'polite', text: 'Paid' }]);
  });

  it('hears all of an atomic region, and only the added text of a log', () => {
    put('<div role="status">One <b></b></div><div role="log"><p>One</p></div>');
    log = createSpokenLog(document, { clock: createFakeClock() });
    const [status, list] = document.body.children;
    status?.querySelector('b')?.append('two');
    list?.append('two');
    expect(log.texts()).toEqual(['One two', 'two']);
  });

  it('does not hear a region inserted with its text, but hears an inserted alert', () => {
    log = createSpokenLog(document, { clock: createFakeClock() });
    document.body.insertAdjacentHTML('beforeend', '<div aria-live="polite">Lost</div><div role="alert">Found</div>');
    expect(log.texts()).toEqual(['Found']);
  });

  it('does not hear regions that are hidden, inert, or outside an open modal', () => {
    put(
      '<div aria-live="polite" hidden></div><div aria-hidden="true"><p aria-live="polite"></p></div><p inert aria-live="polite"></p><p id="out" aria-live="polite"></p><dialog><p aria-live="polite"></p></dialog>',
    );
    document.querySelector('dialog')?.showModal();
    log = createSpokenLog(document, { clock: createFakeClock() });
    for (const region of document.querySelectorAll('[aria-live]')) region.textContent = region.id || 'in';
    expect(log.texts()).toEqual(['in']);
  });

  it('does not hear a removed text', () => {
    const region = put('<div aria-live="polite">Paid</div>');
    log = createSpokenLog(document, { clock: createFakeClock() });
    region.textContent = '';
    expect(log).toHaveSpokenNothing();
  });

  it('hears ariaNotify and the page voice, and restores both', async () => {
    const clock = createFakeClock();
    const twin = createSynthesisTwin({ clock, msPerCharacter: 0 });
    const undo = twin.connect(window);
    const own = Reflect.get(Element.prototype, 'ariaNotify') as unknown;
    log = createSpokenLog(document, { clock });
    (document.body as unknown as { ariaNotify(text: string, options: object): void }).ariaNotify('Noted', {
      priority: 'high',
    });
    speechSynthesis.speak(new SpeechSynthesisUtterance('Spoken'));
    await log.settled({ quietMs: 50 });
    expect(log.texts()).toEqual(['Noted', 'Spoken']);
    expect(log.entries).toMatchObject([
      { channel: 'notify', urgency: 'assertive' },
      { channel: 'voice', phase: 'started', utterance: 1 },
      { channel: 'voice', phase: 'ended', utterance: 1 },
    ]);
    log.stop();
    expect(Reflect.get(Element.prototype, 'ariaNotify')).toBe(own);
    undo();
  });

  it('lists the texts heard if a matcher fails', () => {
    const region = put('<div aria-live="polite"></div><div aria-live="assertive"></div>');
    log = createSpokenLog(document, { clock: createFakeClock() });
    for (const text of ['One', 'Two', 'One']) {
      region.textContent = text;
      void log.entries;
    }
    expect(log).toHaveSpoken('Two');
    expect(log).toHaveSpoken(/^O/);
    expect(log).not.toHaveSpoken('Three');
    expect(log).toHaveSpokenOnce('Two');
    expect(log).not.toHaveSpokenOnce('One');
    expect(log).toHaveSpokenInOrder(['One', 'Two']);
    expect(log).not.toHaveSpokenInOrder(['Two', 'One', 'One']);
    expect(() => expect(log).toHaveSpoken('Three')).toThrow(/spoken Three; heard:\n.* region +One\n.* region +Two\n/);
    log.clear();
    expect(log).toHaveSpokenNothing();
  });
});
