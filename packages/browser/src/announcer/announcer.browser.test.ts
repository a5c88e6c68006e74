import { createAnnouncer, createPreferenceStore, createSpeaker, type Preferences } from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';
import {
  createFakeClock,
  createSpokenLog,
  createSynthesisTwin,
  type FakeClock,
  type SpokenLog,
  type SynthesisTwin,
  type SynthesisTwinOptions,
} from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passInPage } from '../../../../test/support/passInPage';
import { screenReaderQuirks } from './screenReaderQuirks';

const undo: (() => void)[] = [];
let clock: FakeClock;
/** For how long the page was busy, in ms. Meanwhile no timer could run. */
let busyMs: number;
/** Where a message in a dialog goes: Firefox has `ariaNotify`, but Orca says nothing. */
const inDialog = screenReaderQuirks(navigator).ariaNotify === 'trusted' ? 'notify' : 'region';
const sharedQueue = Symbol.for('payaloud.announcer.queue.1');
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

beforeEach(() => {
  busyMs = 0;
  const timers = createFakeClock();
  clock = { ...timers, monotonic: () => timers.monotonic() + busyMs };
});

afterEach(() => {
  for (const end of undo.splice(0).toReversed()) end();
  Reflect.deleteProperty(document, sharedQueue);
  // Those of an announcer whose last message is still in them.
  for (const regions of document.querySelectorAll('[data-payaloud-regions]')) regions.remove();
  vi.restoreAllMocks();
});

const pass = (ms: number) => passInPage(clock, ms, 100);

/** Lets observers of the page run. */
const settled = () => Promise.resolve();

/** Passes time until it is known. */
async function inTime<Value>(value: Promise<Value>): Promise<Value> {
  let isOver = false;
  const end = () => void (isOver = true);
  value.then(end, end);
  while (!isOver) await pass(100);
  return value;
}

/** Blocks the main thread, for a while that is 400 ms by the clock. */
function keepBusy(): void {
  let sum = 0;
  for (let i = 0; i < 1e8; i += 1) sum += i % 7;
  busyMs += sum > 0 ? 400 : 0;
}

const paid: Message = {
  text: 'Paid 23.50 dollars',
  speech: 'Paid twenty-three dollars and fifty cents',
  masked: 'Paid',
  urgency: 'polite',
};

function setUp(chosen: Partial<Preferences> = {}, twinOptions: SynthesisTwinOptions = {}) {
  const twin: SynthesisTwin = createSynthesisTwin({ msPerCharacter: 2, clock, ...twinOptions });
  undo.push(twin.connect(window));
  const log: SpokenLog = createSpokenLog();
  undo.push(() => log.stop());
  const preferences = createPreferenceStore({ storage: () => null });
  preferences.choose({ earcons: 'off', ...chosen });
  const announcer = createAnnouncer({ clock, preferences, speaker: createSpeaker({ preferences, clock }) });
  undo.push(announcer.connect(document));
  const begin = (message: Message) => new Promise<Delivery>((resolve) => announcer.announce(message, resolve));
  const announce = (message: Message) => inTime(begin(message));
  return { twin, log, preferences, announcer, begin, announce };
}

function openDialog(html = '<button>Yes</button>') {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  undo.push(() => dialog.remove());
  dialog.innerHTML = html;
  dialog.showModal();
  return dialog;
}

describe('an announcer', () => {
  const combinations = (['page', 'dialog'] as const).flatMap((place) =>
    (['on', 'auto', 'off'] as const).flatMap((regions) =>
      (['off', 'speakers', 'private', 'quiet'] as const).map((voice) => ({ place, regions, voice })),
    ),
  );

  it.each(combinations)('says each event once in a $place with regions $regions and voice $voice', async (how) => {
    const { place, regions, voice } = how;
    const pageVoice = voice === 'off' ? 'off' : 'on';
    const { log, begin } = setUp({ regions, pageVoice, ...(voice === 'off' ? {} : { privacy: voice }) });
    const dialog = place === 'dialog' ? openDialog() : null;
    const all = ['1', '2', '1'].map((id) => begin({ ...paid, id }));
    const deliveries = await inTime(Promise.all(all));
    const isMasked = voice === 'speakers' || voice === 'quiet';
    expect(deliveries).toEqual([isMasked ? 'masked' : 'delivered', isMasked ? 'masked' : 'delivered', 'dropped']);
    dialog?.close();
    await pass(300);
    const here = dialog ? inDialog : 'region';
    const elsewhere = here === 'region' ? 'notify' : 'region';
    const isSpoken = voice === 'speakers' || voice === 'private';
    const isWritten = { on: true, auto: !isSpoken, off: false }[regions];
    expect(log.texts(here)).toEqual(isWritten ? [paid.text, paid.text] : []);
    expect(log.texts(elsewhere)).toEqual([]);
    const spoken = { off: [], quiet: [], speakers: ['Paid', 'Paid'], private: [paid.speech, paid.speech] }[voice];
    expect(log.texts('voice')).toEqual(spoken);
  });

  it('writes for screen readers what the page voice fails to say, and waits for it no longer', async () => {
    const chosen = { pageVoice: 'on', privacy: 'private' } as const;
    const faults = ['fails', 'fails', 'never-starts', 'never-starts'] as const;
    const { log, begin, announce, preferences, twin } = setUp(chosen, { speech: faults });
    expect(await announce(paid)).toBe('delivered');
    expect(log.texts('region')).toEqual([paid.text]);
    const refunded = begin({ ...paid, text: 'Refunded 23.50 dollars' });
    await pass(500);
    expect(log.texts('region')).toEqual([paid.text, 'Refunded 23.50 dollars']);
    expect(twin.spoken).toEqual([]);
    preferences.choose({ pageVoice: 'off' });
    await inTime(refunded);
  });

  it('leaves what the payer asks to hear again to one voice', async () => {
    const { log, announce, announcer } = setUp({ pageVoice: 'on', privacy: 'quiet' });
    await announce(paid);
    await inTime(new Promise((resolve) => announcer.repeatLast(resolve)));
    await pass(300);
    expect(log.texts('region')).toEqual([paid.text]);
    expect(log.texts('voice')).toEqual([paid.speech]);
  });

  it('speaks inside a modal dialog, and leaves the inert page regions empty', async () => {
    const { log, announce } = setUp();
    openDialog();
    expect(await announce(paid)).toBe('delivered');
    expect(log.texts(inDialog)).toEqual([paid.text]);
    expect(log.texts()).toEqual([paid.text]);
    expect(document.querySelector('body > [data-payaloud-regions]')?.textContent).toBe('');
  });

  it.each([
    ['a dialog element', () => openDialog()],
    [
      'an aria-modal element',
      () => {
        const modal = document.body.appendChild(document.createElement('div'));
        undo.push(() => modal.remove());
        modal.setAttribute('aria-modal', 'true');
        return modal;
      },
    ],
  ])('uses a region inside %s if ariaNotify is silent (Firefox)', async (_name, open) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(firefox);
    const { log, announce } = setUp();
    const dialog = open();
    await announce(paid);
    expect(log.texts('region')).toEqual([paid.text]);
    expect(log.texts()).toEqual([paid.text]);
    expect(dialog.textContent).toContain(paid.text);
  });

  it('repeats a message inside the dialog that cut it off', async () => {
    const { log, announcer, begin } = setUp();
    await pass(300);
    const delivery = begin(paid);
    expect(log.texts('region')).toEqual([paid.text]);
    openDialog();
    expect(await inTime(delivery)).toBe('delivered');
    expect(log.texts()).toEqual([paid.text, paid.text]);
    expect(log.entries.filter(({ channel }) => channel === 'notify')).toHaveLength(inDialog === 'notify' ? 1 : 0);
    expect(announcer.getSnapshot().history).toHaveLength(1);
  });

  it('does not repeat a message when a dialog opens or closes', async () => {
    const { log, announce } = setUp();
    await announce(paid);
    const dialog = openDialog();
    await settled();
    const regions = document.querySelector('[data-payaloud-regions]');
    // The text stays behind the dialog, because a screen reader may still be reading it.
    expect(regions?.textContent).toBe(paid.text);
    dialog.close();
    await settled();
    // A text left in a region behind a dialog is read again when the dialog closes (Orca 48, 10 of 12 runs).
    expect(regions?.textContent).toBe('');
    await pass(500);
    expect(log.texts()).toEqual([paid.text]);
    await announce({ ...paid, text: 'Done' });
    expect(log.texts('region')).toEqual([paid.text, 'Done']);
  });

  describe('says a text once if its dialog closes', () => {
    /** Opens a dialog, and writes a text into it. */
    async function writeInDialog() {
      const page = setUp();
      const dialog = openDialog();
      await pass(300);
      const delivery = page.begin(paid);
      expect(page.log.texts(inDialog)).toEqual([paid.text]);
      return { ...page, dialog, delivery };
    }

    it('and it was shown before, however busy the page was since', async () => {
      const { log, dialog, delivery } = await writeInDialog();
      // A frame, and another one once Chromium cannot have held the text back.
      await passInPage(clock, 20);
      await passInPage(clock, 160, 160);
      keepBusy();
      dialog.close();
      expect(await inTime(delivery)).toBe('delivered');
      await pass(500);
      expect(log.texts()).toEqual([paid.text]);
    });

    it.each([
      ['the page was too busy to show it', 0],
      ['the page was busy since its first frame, so that Chromium may have held it back', 20],
    ])('and %s: it is written again', async (_why, ms) => {
      const { log, dialog, delivery } = await writeInDialog();
      await passInPage(clock, ms);
      keepBusy();
      dialog.close();
      expect(await inTime(delivery)).toBe('delivered');
      await pass(500);
      expect(log.texts()).toEqual([paid.text, paid.text]);
      expect(document.querySelector('body > [data-payaloud-regions]')?.textContent).toBe(paid.text);
    });
  });

  it('writes a text where it is heard if a dialog opens or closes in the same task', async () => {
    const { log, announce } = setUp();
    await pass(300);
    const dialog = openDialog();
    await announce(paid);
    await pass(300);
    dialog.close();
    await announce({ ...paid, text: 'Done' });
    expect(log.texts()).toEqual([paid.text, 'Done']);
    expect(log.texts('notify')).toEqual(inDialog === 'notify' ? [paid.text] : []);
  });

  it('holds messages while the page is hidden', async () => {
    const { log, announcer, begin } = setUp();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    announcer.announce({ text: 'Paying', urgency: 'polite', topic: 'payment', staleAfterMs: 100 });
    const delivery = begin(paid);
    await pass(600);
    expect(log.texts()).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await inTime(delivery);
    expect(log.texts()).toEqual([paid.text]);
  });

  it('lets the payer stop the voice, and hear the message again in full', async () => {
    const { log, twin, announcer, begin } = setUp({ regions: 'off', pageVoice: 'on' }, { msPerCharacter: 200 });
    const delivery = begin(paid);
    await pass(300);
    expect(announcer.getSnapshot().speaking).toBe(true);
    expect(log.texts('voice')).toEqual(['Paid']);
    announcer.stop();
    expect(await inTime(delivery)).toBe('interrupted');
    expect(announcer.getSnapshot().history).toMatchObject([{ delivery: 'interrupted' }]);
    await inTime(new Promise((resolve) => announcer.repeatLast(resolve)));
    expect(twin.spoken).toEqual([paid.speech]);
    expect(announcer.getSnapshot().history).toMatchObject([{ delivery: 'delivered' }]);
  });

  it('uses the regions if no voice works, even if they are switched off', async () => {
    const { log, announce } = setUp(
      { regions: 'off', pageVoice: 'on', privacy: 'private' },
      { speech: ['fails', 'fails'] },
    );
    expect(await announce(paid)).toBe('unheard');
    expect(log.texts('region')).toEqual([paid.text]);
  });

  it('resolves whenQuiet only after the voice and its guard time', async () => {
    const { announcer, twin } = setUp({ pageVoice: 'on', privacy: 'private' }, { msPerCharacter: 20 });
    announcer.announce(paid);
    await pass(300);
    expect(twin.utterances[0]?.outcome).toBe('speaking');
    const release = announcer.holdForCapture();
    let isQuiet = false;
    void announcer.whenQuiet().then(() => (isQuiet = true));
    await clock.pass(250);
    expect(isQuiet).toBe(false);
    await clock.pass(100);
    expect(isQuiet).toBe(true);
    expect(twin.utterances.map(({ outcome }) => outcome)).toEqual(['cancelled']);
    release();
  });

  it('marks its regions so that libraries do not hide them outside a modal', () => {
    setUp();
    const regions = document.querySelector('[data-payaloud-regions]');
    expect(regions?.matches('[data-live-announcer=true]')).toBe(true);
    expect(regions?.querySelectorAll('[role]')).toHaveLength(0);
    expect(regions?.getBoundingClientRect()).toMatchObject({ width: 1, height: 1 });
  });
});
