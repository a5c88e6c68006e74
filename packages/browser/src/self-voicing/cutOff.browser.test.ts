import { connectSelfVoicing, createAnnouncer, createPreferenceStore, createSpeaker } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createSynthesisTwin, type SynthesisTwin } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

let twin: SynthesisTwin;
let root: HTMLElement;
const undo: (() => void)[] = [];
const sharedQueue = Symbol.for('payaloud.announcer.queue.1');

beforeEach(() => {
  twin = createSynthesisTwin({ msPerCharacter: 1 });
  root = document.body.appendChild(document.createElement('main'));
  undo.push(twin.connect(window), () => root.remove());
});

afterEach(() => {
  for (const end of undo.splice(0).toReversed()) end();
  Reflect.deleteProperty(document, sharedQueue);
});

/** Replaces the voice of the twin by one that takes this long for a character. */
function slowDown(msPerCharacter: number) {
  twin = createSynthesisTwin({ msPerCharacter });
  undo.push(twin.connect(window));
}

async function voice(html: string, privacy: 'private' | 'speakers' = 'private') {
  root.innerHTML = html;
  const preferences = createPreferenceStore({ storage: () => null });
  const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
  const options = { announcer, language: en, preferences };
  undo.push(announcer.connect(document), connectSelfVoicing(root, options));
  preferences.choose({ pageVoice: 'on', privacy, regions: 'off' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  return options;
}

/** Waits until the voice has said `text`. */
const hears = (text: string) => expect.poll(() => twin.spoken.at(-1)).toBe(text);
const tab = () => userEvent.keyboard('{Tab}');

describe.each([30, 60])('an echo of the page voice, at %i ms a character', (msPerCharacter) => {
  const readBack = {
    text: 'twelve dollars and fifty cents',
    urgency: 'polite',
    repeatIfCutOff: { about: 'tip', unless: 'newer-or-edited' },
  } as const;

  /**
   * Enter on the button announces the read-back and moves the focus, as Accept does. A read-back that never ends can be
   * cut off by a key however late it comes: at a load of 16 on two cores, a spoken one ended before (27 November 2026).
   */
  async function accept(fate: 'spoken' | 'never-ends' = 'spoken') {
    slowDown(msPerCharacter);
    const options = await voice('<button>Accept</button><button>Tip</button><input aria-label="Note">');
    const [accepting, tip] = [...root.querySelectorAll('button')];
    accepting?.addEventListener('click', () => {
      options.announcer.announce(readBack);
      // The message begins, and then the page moves the focus.
      setTimeout(() => tip?.focus(), 60);
    });
    await tab();
    await hears('Accept, button');
    twin.next(fate);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(tip);
    return options;
  }
  const cut = () => twin.utterances.filter(({ outcome }) => outcome === 'cancelled').map(({ text }) => text);
  const begins = (text: string, times = 1) =>
    expect.poll(() => twin.utterances.filter((one) => one.text === text).length).toBe(times);
  const isQuiet = () =>
    expect
      .poll(() => twin.utterances.every(({ outcome }) => outcome === 'spoken' || outcome === 'cancelled'))
      .toBe(true);

  it('says an announcement whole although its own key moves the focus', async () => {
    await accept();
    await expect.poll(() => twin.spoken.length).toBe(3);
    expect(twin.spoken.toSorted()).toEqual(['Accept, button', 'Tip, button', readBack.text]);
    expect(cut()).toEqual([]);
  });

  it('lets a later key interrupt, then says what was cut off again, whole', async () => {
    await accept('never-ends');
    await begins(readBack.text);
    await tab();
    await expect.poll(() => twin.spoken.at(-1)).toBe(readBack.text);
    await isQuiet();
    expect(cut()).toContain(readBack.text);
    expect(twin.spoken.slice(-2)).toEqual(['Note, edit, empty', readBack.text]);
  });

  it('does not say it again once the payer types or a newer message replaces it', async () => {
    const { announcer } = await accept('never-ends');
    await begins(readBack.text);
    // On a busy machine the key comes late, and the read-back would follow the words before it.
    twin.next('never-ends');
    await tab();
    await begins('Note, edit, empty');
    await userEvent.keyboard('7');
    await hears('7');
    await isQuiet();
    expect(twin.spoken).not.toContain(readBack.text);
    twin.next('never-ends');
    announcer.announce(readBack);
    await begins(readBack.text, 2);
    root.addEventListener('focusin', () => announcer.announce({ ...readBack, text: 'Accepted' }), { once: true });
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await hears('Accepted');
    await isQuiet();
    expect(twin.spoken).not.toContain(readBack.text);
  });

  it('stops everything at Control', async () => {
    const { announcer } = await accept('never-ends');
    await begins(readBack.text);
    announcer.announce({ text: 'Paying', urgency: 'polite' });
    await tab();
    await begins('Note, edit, empty');
    await userEvent.keyboard('{Control}');
    const count = twin.utterances.length;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(twin.utterances).toHaveLength(count);
    expect(announcer.getSnapshot().history.map(({ message, delivery }) => [message.text, delivery])).toEqual([
      [readBack.text, 'interrupted'],
      ['Paying', 'interrupted'],
    ]);
  });
});
