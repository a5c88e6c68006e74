import { createPreferenceStore, createSpeaker } from '@payaloud/browser';
import { createFakeClock, createSynthesisTwin, type FakeClock, type SynthesisTwinOptions } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const undo: (() => void)[] = [];

let clock: FakeClock;

beforeEach(() => void (clock = createFakeClock()));

afterEach(() => {
  for (const end of undo.splice(0)) end();
});

function setUp(options: SynthesisTwinOptions = {}) {
  const twin = createSynthesisTwin({ ...options, clock });
  undo.push(twin.connect(globalThis));
  const preferences = createPreferenceStore({ storage: () => null });
  return { twin, preferences, speaker: createSpeaker({ preferences, clock }) };
}

async function settled(utterance: { settled: Promise<string> }, ms = 120_000) {
  const settle = vi.fn();
  void utterance.settled.then(settle);
  await clock.pass(ms);
  return settle.mock.calls.flat() as string[];
}

describe('a speaker', () => {
  it('speaks a text sentence by sentence, each under 8 seconds', async () => {
    const { twin, speaker } = setUp();
    const text = `Paid. ${'A very long list of things, '.repeat(12)}and the end. Done.`;
    expect(await settled(speaker.speak(text, { lang: 'en' }))).toEqual(['spoken']);
    expect(twin.spoken.join(' ').replace(/\s+/g, ' ')).toBe(text);
    expect(Math.max(...twin.spoken.map((piece) => piece.length / 14))).toBeLessThan(8);
  });

  it('settles as interrupted at once when stopped, and never again', async () => {
    const { twin, speaker } = setUp();
    const utterance = speaker.speak('Paid twenty-three dollars', { lang: 'en' });
    await clock.pass(200);
    utterance.stop();
    utterance.stop();
    expect(await settled(utterance)).toEqual(['interrupted']);
    expect(twin.utterances.map(({ outcome }) => outcome)).toEqual(['cancelled']);
  });

  it('does not cut off a text when an earlier one is stopped that has ended', async () => {
    const { twin, speaker } = setUp();
    const first = speaker.speak('First', { lang: 'en' });
    expect(await settled(first)).toEqual(['spoken']);
    const second = speaker.speak('Second', { lang: 'en' });
    await clock.pass(50);
    first.stop();
    expect(await settled(second)).toEqual(['spoken']);
    expect(twin.utterances.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['First', 'spoken'],
      ['Second', 'spoken'],
    ]);
  });

  it('interrupts the previous text for a new one, and waits until the engine accepts it', async () => {
    const { twin, speaker } = setUp({ deafAfterCancelMs: 60 });
    const first = speaker.speak('First', { lang: 'en' });
    await clock.pass(50);
    const second = speaker.speak('Second', { lang: 'en' });
    expect(await settled(first)).toEqual(['interrupted']);
    expect(await settled(second)).toEqual(['spoken']);
    expect(twin.spoken).toEqual(['Second']);
    expect(twin.utterances.some(({ outcome }) => outcome === 'dropped')).toBe(false);
  });

  it.each(['fired', 'silent'] as const)('waits for voices that come late (voiceschanged %s)', async (voicesChanged) => {
    const { twin, speaker } = setUp({ voicesAfterMs: 1_500, voicesChanged, voices: [{ name: 'Emma', lang: 'en-GB' }] });
    expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['spoken']);
    expect(twin.utterances).toMatchObject([{ text: 'Paid', voice: 'Emma' }]);
  });

  it('speaks if no voice is listed, after waiting 2 seconds once', async () => {
    const { twin, speaker } = setUp({ voices: [] });
    expect(await settled(speaker.speak('Paid', { lang: 'en' }), 2_500)).toEqual(['spoken']);
    expect(await settled(speaker.speak('Done', { lang: 'en' }), 500)).toEqual(['spoken']);
    expect(twin.utterances).toMatchObject([
      { voice: null, lang: 'en' },
      { voice: null, lang: 'en' },
    ]);
  });

  const cloud = { name: 'Google US English', lang: 'en-US', localService: false, default: true };

  it('prefers voices on the device, and the payer’s choice to all others', async () => {
    const voices = [cloud, { name: 'Device', lang: 'en-IN' }, { name: 'French', lang: 'fr-FR' }];
    const { twin, speaker, preferences } = setUp({ voices });
    await settled(speaker.speak('One', { lang: 'en-US' }));
    preferences.choose({ voice: cloud.name, rate: 2, volume: 0.5, remoteVoice: 'allowed' });
    await settled(speaker.speak('Two', { lang: 'en-US' }));
    expect(twin.utterances).toMatchObject([
      { voice: 'Device', rate: 1, volume: 1 },
      { voice: cloud.name, rate: 2, volume: 0.5 },
    ]);
    await expect(speaker.listVoices('en')).resolves.toMatchObject([
      { name: 'Device', textGoes: { kind: 'on-device' } },
      { name: cloud.name, textGoes: { kind: 'sent-to', recipient: 'Google' } },
    ]);
  });

  // The twin's address of a voice is its name.
  it.each([
    ['Firefox', 'urn:moz-tts:speechd:English?en-US'],
    ['WebKitGTK', ''],
  ])(
    'takes the voices of %s on Linux for voices on the device, although it calls them remote',
    async (_engine, name) => {
      const { twin, speaker } = setUp({ voices: [{ ...cloud, name }] });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['spoken']);
      expect(twin.utterances).toMatchObject([{ voice: name }]);
      await expect(speaker.listVoices('en')).resolves.toMatchObject([{ textGoes: { kind: 'on-device' } }]);
    },
  );

  describe('with a voice that sends its text to a server', () => {
    it.each(['ask', 'refused'] as const)('says nothing while the answer is %s, whatever was chosen', async (answer) => {
      const { twin, speaker, preferences } = setUp({ voices: [cloud, { name: 'French', lang: 'fr-FR' }] });
      preferences.choose({ voice: cloud.name, remoteVoice: answer });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['unavailable']);
      expect(twin.utterances).toEqual([]);
    });

    it('ignores consent from an app', async () => {
      const { twin, speaker, preferences } = setUp({ voices: [cloud] });
      preferences.suggest({ voice: cloud.name, remoteVoice: 'allowed' });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['unavailable']);
      expect(twin.utterances).toEqual([]);
    });

    it('does not fall back to it if the voice on the device fails', async () => {
      const { twin, speaker } = setUp({
        voices: [cloud, { name: 'Device', lang: 'en-US' }],
        speech: ['fails', 'fails'],
      });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['unavailable']);
      expect(twin.utterances.map(({ voice }) => voice)).toEqual(['Device', 'Device']);
    });

    it('speaks with it once the payer has allowed it', async () => {
      const { twin, speaker, preferences } = setUp({ voices: [cloud] });
      preferences.choose({ remoteVoice: 'allowed' });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['spoken']);
      expect(twin.utterances).toMatchObject([{ text: 'Paid', voice: cloud.name }]);
    });
  });

  it('gives no text to an engine with voices for other languages only', async () => {
    const { twin, speaker } = setUp({ voices: [{ name: 'French', lang: 'fr-FR' }] });
    expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['unavailable']);
    expect(twin.utterances).toEqual([]);
  });

  describe('on a phone that speaks only after a call within a tap', () => {
    it('speaks within the call itself', async () => {
      const { twin, speaker } = setUp({ unlock: 'in-a-tap' });
      twin.tap(() => void speaker.speak('Speech is on.', { lang: 'en' }));
      await clock.pass(5_000);
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['spoken']);
      expect(twin.spoken).toEqual(['Speech is on.', 'Paid']);
    });

    it('is unlocked by priming in the tap if the text comes later', async () => {
      const { twin, speaker } = setUp({ unlock: 'in-a-tap', voicesAfterMs: 500 });
      twin.tap(() => speaker.prime());
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['spoken']);
    });

    it('is silent without a tap, and reports it', async () => {
      const { speaker } = setUp({ unlock: 'in-a-tap' });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['unavailable']);
    });
  });

  it.each(['never-starts', 'never-ends', 'fails'] as const)('retries a sentence that %s', async (fault) => {
    const { twin, speaker } = setUp({ speech: ['spoken', fault] });
    expect(await settled(speaker.speak('Paid. Done.', { lang: 'en' }))).toEqual(['spoken']);
    expect(twin.spoken).toEqual(['Paid.', 'Done.']);
  });

  it.each(['never-starts', 'never-ends', 'fails', 'refused'] as const)(
    'is unavailable when the voice always %s',
    async (fault) => {
      const { speaker } = setUp({ speech: [fault, fault, fault] });
      expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['unavailable']);
    },
  );

  it('does not repeat a sentence whose end event was lost', async () => {
    const { twin, speaker } = setUp({ speech: ['end-lost'] });
    expect(await settled(speaker.speak('Paid. Done.', { lang: 'en' }))).toEqual(['spoken']);
    expect(twin.spoken).toEqual(['Paid.', 'Done.']);
  });

  it('does not retry a slow voice', async () => {
    const { twin, speaker } = setUp({ msPerCharacter: 250 });
    expect(
      await settled(speaker.speak('Paid twenty-three dollars and fifty cents to Blue Bottle.', { lang: 'en' })),
    ).toEqual(['spoken']);
    expect(twin.utterances).toHaveLength(1);
  });

  it('restarts a sentence that another script cut off', async () => {
    const { twin, speaker } = setUp();
    const utterance = speaker.speak('Paid twenty-three dollars', { lang: 'en' });
    await clock.pass(300);
    twin.cancelFromOutside();
    expect(await settled(utterance)).toEqual(['spoken']);
    expect(twin.spoken).toEqual(['Paid twenty-three dollars']);
  });

  it('is unavailable without the API, and primes once', async () => {
    const silent = createSpeaker({
      synthesis: () => undefined,
      preferences: createPreferenceStore({ storage: () => null }),
      clock,
    });
    expect(await settled(silent.speak('Paid'))).toEqual(['unavailable']);
    const { twin, speaker } = setUp();
    speaker.prime();
    speaker.prime();
    expect(twin.primed).toBe(1);
    expect(twin.utterances).toEqual([]);
  });

  it('does not wait behind the empty utterance of priming', async () => {
    const { speaker } = setUp();
    const cancel = vi.spyOn(speechSynthesis, 'cancel');
    speaker.prime();
    expect(await settled(speaker.speak('Paid', { lang: 'en' }))).toEqual(['spoken']);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('does not prime a voice that has already spoken', async () => {
    const { twin, speaker } = setUp();
    await settled(speaker.speak('Paid', { lang: 'en' }));
    speaker.prime();
    expect(twin.primed).toBe(0);
  });
});
