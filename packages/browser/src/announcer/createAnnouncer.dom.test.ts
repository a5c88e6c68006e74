import {
  createAnnouncer,
  createPreferenceStore,
  getDocumentAnnouncer,
  sayAgain,
  type Announcer,
  type Speaker,
} from '@payaloud/browser/internal';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { framesOf } from './test-support/framesOf';

const polite = (text: string, more: Partial<Message> = {}): Message => ({ text, urgency: 'polite', ...more });

let doc: Document;
let clock: FakeClock;
let frames: { shows: boolean };
/** By how much the clock shows more than its timers have waited, in ms. */
let lateMs: number;
let heard: string[];
let ends: (() => void)[];

beforeEach(() => {
  lateMs = 0;
  const timers = createFakeClock();
  clock = { ...timers, monotonic: () => timers.monotonic() + lateMs };
  doc = document.body.appendChild(document.createElement('iframe')).contentDocument ?? document;
  frames = framesOf(doc.defaultView, clock);
  heard = [];
  ends = [];
});

afterEach(() => {
  for (const end of ends) end();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function connect(announcer = createAnnouncer({ clock, preferences: createPreferenceStore({ storage: () => null }) })) {
  ends.push(announcer.connect(doc));
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      if ((target as Element).hasAttribute?.('aria-live') && target.textContent) heard.push(target.textContent);
    }
  });
  observer.observe(doc, { subtree: true, childList: true });
  return announcer;
}

describe('an announcer', () => {
  it('creates its regions, empty and without a role, before the first message', () => {
    connect();
    const regions = [...doc.querySelectorAll('[aria-live]')];
    expect(new Set(regions.map((region) => region.getAttribute('aria-live')))).toEqual(
      new Set(['polite', 'assertive']),
    );
    expect(regions.every((region) => region.textContent === '' && !region.hasAttribute('role'))).toBe(true);
  });

  it('lists the voices also for a component that asks before it is connected', async () => {
    const voice = { id: 'v', name: 'Anna', lang: 'en-US', textGoes: { kind: 'on-device' } } as const;
    const speaker: Speaker = {
      speak: () => ({ settled: Promise.resolve('spoken'), stop() {} }),
      prime() {},
      listVoices: async () => [voice],
    };
    const announcer = createAnnouncer({ clock, speaker, preferences: createPreferenceStore({ storage: () => null }) });
    const asked = announcer.listVoices('en');
    connect(announcer);
    expect(await asked).toEqual([voice]);
  });

  it('tells that the page voice fails, until it speaks again or is switched on again', async () => {
    const results = ['unavailable', 'spoken', 'unavailable'] as const;
    let utterances = 0;
    const speaker: Speaker = {
      speak: () => ({ settled: Promise.resolve(results[utterances++] ?? 'spoken'), stop() {} }),
      prime() {},
      listVoices: async () => [],
    };
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ pageVoice: 'on', privacy: 'private' });
    const announcer = connect(createAnnouncer({ clock, speaker, preferences }));
    const isFailingAfter = async (text: string) => {
      announcer.announce(polite(text));
      await clock.pass(2_000);
      return announcer.getSnapshot().isVoiceFailing;
    };
    expect(announcer.getSnapshot().isVoiceFailing).toBe(false);
    expect(await isFailingAfter('Coupon applied')).toBe(true);
    expect(await isFailingAfter('Coupon removed')).toBe(false);
    expect(await isFailingAfter('Paid')).toBe(true);
    preferences.choose({ rate: 2 });
    expect(announcer.getSnapshot().isVoiceFailing).toBe(true);
    preferences.choose({ pageVoice: 'off' });
    preferences.choose({ pageVoice: 'on' });
    expect(announcer.getSnapshot().isVoiceFailing).toBe(false);
  });

  it('says messages in order, each once the one before was shown, and the same text again in another region', async () => {
    const announcer = connect();
    announcer.announce(polite('Paid'));
    announcer.announce(polite('Paid'));
    await clock.pass(240);
    expect(heard).toEqual(['Paid']);
    // A frame, 160 ms, and a frame.
    await clock.pass(150);
    expect(heard).toEqual(['Paid']);
    await clock.pass(50);
    expect(heard).toEqual(['Paid', 'Paid']);
    const filled = [...doc.querySelectorAll('[aria-live]')].filter((region) => region.textContent === 'Paid');
    expect(filled).toHaveLength(2);
    await clock.pass(9_000);
    expect(doc.body.textContent).toBe('');
  });

  it('writes the next message only once the page has shown frames with the one before', async () => {
    frames.shows = false;
    const announcer = connect();
    announcer.announce(polite('Paying'));
    announcer.announce(polite('Paid'));
    await clock.pass(600);
    expect(heard).toEqual(['Paying']);
    frames.shows = true;
    await clock.pass(500);
    expect(heard).toEqual(['Paying', 'Paid']);
  });

  it('says messages in order in a page that shows no frames', async () => {
    frames.shows = false;
    const announcer = connect();
    announcer.announce(polite('Paying'));
    announcer.announce(polite('Paid'));
    await clock.pass(4_000);
    expect(heard).toEqual(['Paying', 'Paid']);
  });

  it('loses no message that becomes due while the app handles a delivery', async () => {
    const announcer = connect();
    announcer.announce(polite('Paid'));
    await clock.pass(190);
    expect(heard).toEqual([]);
    announcer.announce(polite(''), () => (lateMs = 100));
    await clock.pass(1_000);
    expect(heard).toEqual(['Paid']);
  });

  it('reports each delivery exactly once', async () => {
    const announcer = connect();
    const onDelivery = vi.fn();
    announcer.announce(polite('Paid', { id: 'payment-1' }), onDelivery);
    announcer.announce(polite('Paid', { id: 'payment-1' }), onDelivery);
    await clock.pass(9_000);
    expect(onDelivery.mock.calls).toEqual([['dropped'], ['delivered']]);
    expect(heard).toEqual(['Paid']);
  });

  it('changes nothing while a microphone captures, and says the messages afterwards', async () => {
    const announcer = connect();
    announcer.announce(polite('Before'));
    await clock.pass(500);
    const release = announcer.holdForCapture();
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    announcer.announce({ text: 'Declined', urgency: 'assertive' });
    announcer.repeatLast();
    await clock.pass(20_000);
    expect(changes).not.toHaveBeenCalled();
    expect(announcer.getSnapshot().capturing).toBe(true);
    release();
    await clock.pass(2_000);
    expect(heard).toEqual(['Before', 'Before', 'Declined']);
  });

  it('waits after a focus move before it says a message', async () => {
    const announcer = connect();
    await clock.pass(1_000);
    const button = doc.body.appendChild(doc.createElement('button'));
    button.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    announcer.announce(polite('Paid'));
    await clock.pass(149);
    expect(heard).toEqual([]);
    await clock.pass(110);
    expect(heard).toEqual(['Paid']);
  });

  it('shares one queue with another announcer on the same page', async () => {
    const [one, two] = [connect(), connect()];
    expect(doc.querySelectorAll('[data-payaloud-regions]')).toHaveLength(1);
    one.announce(polite('Paid', { id: 'payment-1' }));
    two.announce(polite('Paid', { id: 'payment-1' }));
    await clock.pass(2_000);
    expect(new Set(heard)).toEqual(new Set(['Paid']));
    expect(one.getSnapshot()).toBe(two.getSnapshot());
    expect(two.getSnapshot().history).toHaveLength(1);
  });

  it('leaves a text behind a dialog that opens over it, and clears it when the dialog closes', async () => {
    const announcer = connect();
    await clock.pass(1_000);
    announcer.announce(polite('Paid'));
    await clock.pass(200);
    const dialog = doc.body.appendChild(doc.createElement('div'));
    dialog.setAttribute('aria-modal', 'true');
    await clock.pass(300);
    const page = doc.querySelector('body > [data-payaloud-regions]');
    expect(page?.textContent).toBe('Paid');
    dialog.remove();
    await clock.pass(0);
    expect(page?.textContent).toBe('');
    await clock.pass(2_000);
    expect(heard).toEqual(['Paid']);
  });

  it('writes into the dialog or the page correctly if the dialog opens or closes in the same task', async () => {
    const announcer = connect();
    await clock.pass(1_000);
    const dialog = doc.body.appendChild(doc.createElement('div'));
    dialog.setAttribute('aria-modal', 'true');
    announcer.announce(polite('Inside'));
    await clock.pass(500);
    expect(dialog.textContent).toBe('Inside');
    dialog.remove();
    announcer.announce(polite('Outside'));
    await clock.pass(500);
    expect(doc.querySelector('body > [data-payaloud-regions]')?.textContent).toBe('Outside');
    expect(heard).toEqual(['Inside', 'Outside']);
  });

  it('says messages that were announced before it was connected', async () => {
    const announcer = createAnnouncer({ clock });
    announcer.announce(polite('Early'));
    connect(announcer);
    await clock.pass(1_000);
    expect(heard).toEqual(['Early']);
  });

  it('repeats the message that was asked for, not the one being said', async () => {
    const announcer = connect();
    const review = polite('To pay 23.50 dollars', { masked: 'To pay' });
    announcer.announce(review);
    await clock.pass(1_000);
    announcer.announce(polite('Coupon applied'));
    await clock.pass(20);
    const heardBefore: string[][] = [];
    sayAgain(announcer, review, () => heardBefore.push([...heard]));
    await clock.pass(2_000);
    expect(heardBefore).toEqual([['To pay 23.50 dollars', 'Coupon applied', 'To pay 23.50 dollars']]);
  });

  it.each(['delivery', 'change'] as const)(
    'says the remaining messages if an app listener throws on a %s, and reports the error to the page',
    async (when) => {
      const announcer = connect();
      const fault = vi.fn(() => {
        throw new Error('of the app');
      });
      // Errors of apps are reported in tasks of their own.
      const reports: (() => void)[] = [];
      vi.spyOn(globalThis, 'setTimeout').mockImplementation(((report: () => void) => reports.push(report)) as never);
      if (when === 'change') ends.push(announcer.subscribe(fault));
      announcer.announce(polite('Coupon applied'), when === 'delivery' ? fault : undefined);
      await clock.pass(0);
      announcer.announce(polite('Paid'));
      await clock.pass(2_000);
      expect(heard).toEqual(['Coupon applied', 'Paid']);
      expect(fault).toHaveBeenCalled();
      expect(reports).toHaveLength(fault.mock.calls.length);
      expect(reports[0]).toThrow('of the app');
    },
  );

  it.each(['', ' \n ', undefined])('neither says nor remembers a message of %j', async (text) => {
    const announcer = connect();
    const onDelivery = vi.fn();
    announcer.announce(polite('Paid'));
    await clock.pass(1_000);
    announcer.announce({ text, urgency: 'polite' } as Message, onDelivery);
    announcer.repeatLast();
    await clock.pass(2_000);
    expect(onDelivery.mock.calls).toEqual([['dropped']]);
    expect(heard).toEqual(['Paid', 'Paid']);
    expect(announcer.getSnapshot().history).toHaveLength(1);
  });

  it('reports unheard if the quiet voice is the only channel and fails', async () => {
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ regions: 'off', pageVoice: 'on', privacy: 'quiet' });
    const speak = vi.fn(() => ({ settled: Promise.resolve('unavailable' as const), stop: () => {} }));
    const speaker = { speak, prime: () => {}, listVoices: () => Promise.resolve([]) };
    const announcer = connect(createAnnouncer({ clock, preferences, speaker }));
    const deliveries: Delivery[] = [];
    sayAgain(announcer, polite('To pay 23.50 dollars', { masked: 'To pay' }), (delivery) => deliveries.push(delivery));
    await clock.pass(2_000);
    expect(speak).toHaveBeenCalledTimes(1);
    expect(deliveries).toEqual(['unheard']);
  });

  it('silences the page voice in the middle of a text when it is stopped', async () => {
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ pageVoice: 'on', privacy: 'private' });
    const stop = vi.fn();
    const settled = new Promise<'interrupted'>((resolve) => stop.mockImplementation(() => resolve('interrupted')));
    const speaker: Speaker = {
      speak: () => ({ settled, stop }),
      prime: () => {},
      listVoices: () => Promise.resolve([]),
    };
    const announcer = connect(createAnnouncer({ clock, preferences, speaker }));
    announcer.announce(polite('To pay 23.50 dollars'));
    await clock.pass(1_000);
    expect(stop).not.toHaveBeenCalled();
    announcer.stop();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('removes its regions once all is said and nobody uses it', async () => {
    const announcer = connect();
    announcer.announce(polite('Paid'));
    ends.pop()?.();
    await clock.pass(500);
    expect(heard).toEqual(['Paid']);
    await clock.pass(9_000);
    expect(doc.body.innerHTML).toBe('');
  });

  it('writes a message that a delivery announces although nobody uses it any more', async () => {
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ pageVoice: 'on', privacy: 'private' });
    const results = ['spoken', 'unavailable'] as const;
    const speak = vi.fn((text: string) => ({
      settled: Promise.resolve(results[text === 'Paying' ? 0 : 1]),
      stop: () => {},
    }));
    const speaker = { speak, prime: () => {}, listVoices: () => Promise.resolve([]) };
    const announcer = connect(createAnnouncer({ clock, preferences, speaker }));
    announcer.announce(polite('Paying'), () => announcer.announce(polite('Paid')));
    ends.pop()?.();
    await clock.pass(500);
    expect(heard).toEqual(['Paid']);
    await clock.pass(20_000);
    expect(doc.body.innerHTML).toBe('');
  });

  it('plays the earcon of a message once, when it begins to say it', async () => {
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ earcons: 'on' });
    const earcon = vi.fn();
    const feedback = { earcon, haptic: () => {}, haptics: 'none', prime: () => {} } as const;
    const announcer = connect(createAnnouncer({ clock, preferences, feedback }));
    announcer.announce(polite('Paid', { earcon: 'outcome' }));
    expect(earcon).not.toHaveBeenCalled();
    await clock.pass(1_000);
    expect(earcon.mock.calls).toEqual([['outcome', expect.any(Number)]]);
  });

  it('waits on if the clock shows less than its timer waited', async () => {
    const announcer = connect();
    announcer.announce(polite('Paid'));
    await clock.pass(100);
    lateMs = -60;
    await clock.pass(150);
    expect(heard).toEqual([]);
    await clock.pass(60);
    expect(heard).toEqual(['Paid']);
  });

  it('stays subscribed to the queue of the page only while somebody listens to it', () => {
    const announcer = connect();
    const shared = Symbol.for('payaloud.announcer.queue.1');
    const queue = (doc as Document & { [shared]?: Announcer })[shared];
    if (!queue) throw new Error('The page has no queue');
    const subscriptions = new Set<symbol>();
    const subscribe = queue.subscribe.bind(queue);
    vi.spyOn(queue, 'subscribe').mockImplementation((listener) => {
      const id = Symbol('subscription');
      const undo = subscribe(listener);
      subscriptions.add(id);
      return () => {
        subscriptions.delete(id);
        undo();
      };
    });
    const undos = [announcer.subscribe(() => {}), announcer.subscribe(() => {})];
    expect(subscriptions.size).toBe(1);
    undos[0]?.();
    expect(subscriptions.size).toBe(1);
    undos[1]?.();
    expect(subscriptions.size).toBe(0);
  });

  it('is one per document', () => {
    expect(getDocumentAnnouncer(doc)).toBe(getDocumentAnnouncer(doc));
    expect(getDocumentAnnouncer(doc)).not.toBe(getDocumentAnnouncer(document));
  });
});
