import { claimMicrophone, isMicrophoneClaimed } from '@payaloud/browser/internal';
import { type ListenOutcome } from '@payaloud/browser';
import type { Spectrum } from '@payaloud/browser/internal/capture';
import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import type { Language } from '@payaloud/core/languages';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { createRecordedAnnouncer } from '@payaloud/testing';
import {
  createWordEnrollment,
  createWordStore,
  enrolledWords,
  wordsToEnroll,
  type WordTakes,
} from '@payaloud/word-enrollment';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkTake } from './enrollment/checkTake';
import { saidInto, sayWords } from './test-support/saidWords';

beforeEach(() => void vi.useFakeTimers());

/** Simulates a payer. `answers` returns the sound for each request; by default the requested word, varied each time. */
function setup(language: Language, answers: (word: string, turn: number) => Float32Array | null = sayOnce) {
  const announcer = createRecordedAnnouncer();
  const store = createWordStore();
  const currency = language === zhHans ? 'CNY' : 'USD';
  let turn = 0;
  let says: readonly string[] | null = null;
  const openMicrophone = saidInto(() => {
    if (says) return sayWords(says, { seed: 9, silenceAfter: 2.5 });
    turn += 1;
    return answers(enrollment.getState().word ?? '', turn);
  });
  const enrollment = createWordEnrollment({ language, currency, store, assets: '/payaloud/', openMicrophone });
  const engine = enrolledWords({ language, currency, store, assets: '/payaloud/', openMicrophone });
  return {
    announcer,
    store,
    enrollment,
    engine,
    turns: () => turn,
    teach: async (seconds = 400) => {
      enrollment.connect(announcer);
      await vi.advanceTimersByTimeAsync(10);
      enrollment.start('required');
      await vi.advanceTimersByTimeAsync(seconds * 1_000);
    },
    say: async (words: readonly string[], expecting: 'amount' | 'answer' = 'amount') => {
      says = words;
      const outcomes: ListenOutcome[] = [];
      engine.listen({ language, currency, expect: expecting }, { onSettled: (outcome) => outcomes.push(outcome) });
      await vi.advanceTimersByTimeAsync(1_000);
      return outcomes;
    },
  };
}

function sayOnce(word: string, turn: number): Float32Array {
  return sayWords([word], { seed: turn });
}

/** Takes by language. Teaching is slow, so later tests use the takes from the first ones. */
const taught = new Map<string, WordTakes>();

async function setupTaught(language: Language) {
  const made = setup(language);
  const takes = taught.get(language.tag);
  if (takes) await made.store.save(language.tag, takes);
  else {
    await made.teach();
    taught.set(language.tag, await made.store.load(language.tag));
  }
  return made;
}

/** Three takes of each required word, as teaching would store them. */
function takesOf(language: Language): WordTakes {
  const required = wordsToEnroll(language, 'CNY').filter(({ need }) => need === 'required');
  return Object.fromEntries(
    required.map(({ word }) => {
      const takes: Spectrum[] = [];
      for (const seed of [1, 2, 3]) {
        const checked = checkTake(sayWords([word], { seed }), word, { [word]: takes });
        if (checked.ok) takes.push(checked.take);
      }
      return [word, takes];
    }),
  );
}

const heard = (outcomes: readonly ListenOutcome[]) => (outcomes[0]?.kind === 'heard' ? outcomes[0].transcripts : []);

describe('the payer’s own words', () => {
  it('are requested one by one, three times each, then recognized in an amount', async () => {
    const { announcer, store, enrollment, engine, turns, teach, say } = setup(en);
    expect(await engine.availability('en')).toEqual({ kind: 'unavailable', cause: 'language-not-supported' });
    await teach();
    expect(announcer.said.slice(0, 4).map(({ text }) => text)).toEqual([
      'Say: zero.',
      'Again: zero.',
      'Again: zero.',
      'Say: one.',
    ]);
    expect(announcer.said.at(-1)?.text).toBe('Your words are ready.');
    expect(enrollment.getState()).toMatchObject({ status: 'idle', end: 'ready', storage: 'page-only' });
    expect(turns()).toBe(39);
    taught.set('en', await store.load('en'));
    expect(await engine.availability('en')).toEqual({ kind: 'available' });
    const transcripts = heard(await say(['two', 'three', 'point', 'five', 'zero']));
    expect(hearAmount(transcripts, { language: en, currency: 'USD' })).toMatchObject({
      kind: 'amount',
      money: { minorUnits: 2350, currency: 'USD' },
    });
  });

  it('do not match an unknown word, or an answer if an amount is expected', async () => {
    const { say } = await setupTaught(en);
    expect(await say(['two', 'ticket'])).toEqual([{ kind: 'failed', cause: 'not-understood' }]);
    expect(await say(['yes', 'no'])).toEqual([{ kind: 'failed', cause: 'not-understood' }]);
    expect(heard(await say(['yes'], 'answer'))).toEqual(['yes']);
  });

  it('can be taught in Mandarin', async () => {
    const { announcer, store, enrollment, teach, say } = setup(zhHans);
    await teach(12);
    expect(announcer.said.slice(0, 4).map(({ text }) => text)).toEqual([
      '请说：零。',
      '再说一次：零。',
      '再说一次：零。',
      '请说：一。',
    ]);
    enrollment.stop();
    await store.save('zh-Hans', takesOf(zhHans));
    const transcripts = heard(await say(['二', '三', '点', '五']));
    expect(hearAmount(transcripts, { language: zhHans, currency: 'CNY' })).toMatchObject({
      kind: 'amount',
      money: { minorUnits: 2350 },
    });
  });

  it('are kept if the payer stops, and teaching continues from there', async () => {
    const { announcer, store, enrollment, turns } = setup(en, (word, turn) => (turn > 7 ? null : sayOnce(word, turn)));
    enrollment.connect(announcer);
    await vi.advanceTimersByTimeAsync(10);
    enrollment.start('required');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(turns()).toBe(8);
    enrollment.stop();
    expect(announcer.said.at(-1)?.text).toBe('Stopped. What you taught is kept.');
    const takes = await store.load('en');
    expect(Object.values(takes).flat()).toHaveLength(7);

    const later = createWordEnrollment({ language: en, currency: 'USD', store, assets: '/payaloud/' });
    later.connect(announcer);
    await vi.advanceTimersByTimeAsync(10);
    expect(later.getState()).toMatchObject({ status: 'idle', word: 'two' });
  });

  it('are requested again, with the reason, after a take with a pause or of another word', async () => {
    const odd = (word: string, turn: number) => {
      if (turn === 2) return sayWords([word, word], { seed: 2 });
      return turn === 5 ? sayWords(['seven'], { seed: 5 }) : sayOnce(word, turn);
    };
    const { announcer, teach } = setup(en, odd);
    await teach(40);
    const said = announcer.said.map(({ text }) => text);
    expect(said).toContain('Say it without a pause. Again: zero.');
    expect(said).toContain('Say: two.');
  });

  it('are no longer requested if nobody speaks', async () => {
    const silent = () => sayWords([], { silenceAfter: 9 });
    const { announcer, enrollment, teach } = setup(en, silent);
    await teach();
    expect(enrollment.getState()).toMatchObject({ status: 'idle', end: 'no-speech' });
    expect(announcer.said.map(({ text }) => text)).toEqual([
      'Say: zero.',
      en.sentences.enrolledWords.stopped['no-speech'],
    ]);
  });

  it('are deleted with one press', async () => {
    const { announcer, store, enrollment, engine } = await setupTaught(en);
    enrollment.connect(announcer);
    await vi.advanceTimersByTimeAsync(10);
    enrollment.deleteAll();
    await vi.advanceTimersByTimeAsync(10);
    expect(await store.load('en')).toEqual({});
    expect(enrollment.getState()).toMatchObject({ status: 'idle', end: 'deleted', takes: {} });
    expect(announcer.said.at(-1)?.text).toBe('Your words were deleted.');
    expect(await engine.availability('en')).toMatchObject({ kind: 'unavailable' });
  });

  it('never open the microphone after the component is unmounted', async () => {
    const { announcer, enrollment, turns } = setup(en);
    const leave = enrollment.connect(announcer);
    await vi.advanceTimersByTimeAsync(10);
    enrollment.start('required');
    leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns()).toBe(0);
  });

  it('stop without opening the microphone if a field is using it', async () => {
    const { end: endClaim } = claimMicrophone(() => {});
    const { announcer, turns, teach } = setup(en);
    await teach(60);
    endClaim();
    expect(turns()).toBe(0);
    expect(announcer.said.at(-1)?.text).toBe(en.sentences.enrolledWords.stopped.failed);
  });

  it('close their microphone if the payer presses a field', async () => {
    const { announcer, enrollment, teach } = setup(en, () => null);
    await teach(0);
    for (let waited = 0; !isMicrophoneClaimed() && waited < 100; waited++) await vi.advanceTimersByTimeAsync(50);
    expect(enrollment.getState()).toMatchObject({ end: null });
    claimMicrophone(() => {}).end();
    await vi.advanceTimersByTimeAsync(10);
    expect(announcer.said.at(-1)?.text).toBe(en.sentences.enrolledWords.stopped.failed);
    expect(isMicrophoneClaimed()).toBe(false);
  });
});

describe('wordsToEnroll', () => {
  it('lists the fewest words for any amount, then the optional ones', () => {
    const required = (words: ReturnType<typeof wordsToEnroll>) =>
      words.filter(({ need }) => need === 'required').map(({ word }) => word);
    expect(required(wordsToEnroll(en, 'USD')).join(' ')).toBe(
      'zero one two three four five six seven eight nine point yes no',
    );
    expect(required(wordsToEnroll(zhHans, 'CNY')).join('')).toBe('零一二三四五六七八九点是不');
    const optional = wordsToEnroll(en, 'USD').filter(({ need }) => need === 'optional');
    expect(optional.map(({ word }) => word)).toEqual(['repeat', 'cancel', 'dollars', 'hundred', 'thousand']);
  });
});
