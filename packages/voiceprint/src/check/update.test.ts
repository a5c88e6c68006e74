import { describe, expect, it } from 'vitest';
import type { Compared, VoiceCheckEvent, VoiceCheckFacts } from './events';
import { initialVoiceCheck, maxMisses, maxUnanswered, maxUnclear, type VoiceCheckState } from './state';
import { voiceCheckFlow } from './update';

const first = [4, 7, 1, 9, 0, 2];
const second = [8, 3, 5, 0, 6, 1];
const facts: VoiceCheckFacts = { digits: first, misses: 0 };

const step = (state: VoiceCheckState, event: VoiceCheckEvent, known = facts) =>
  voiceCheckFlow.update(state, event, known);
const play = (state: VoiceCheckState, events: readonly VoiceCheckEvent[], known = facts) =>
  events.reduce((before, event) => step(before, event, known).state, state);
const needs = (state: VoiceCheckState) => voiceCheckFlow.needs(state).map(({ type }) => type);

const opened = { type: 'opened', by: 'press' } as const;
const loading = play(initialVoiceCheck, [opened]);
const there = { type: 'loaded', voice: 'there', download: null } as const;
const prompt = play(loading, [there]);
const opening = play(prompt, [{ type: 'talk' }]);
const listening = play(opening, [{ type: 'listening', turn: opening.turn }]);
const heard = (digits: readonly number[]) => step(listening, { type: 'heard', turn: listening.turn, digits });
const comparing = heard(first).state;
const compared = (result: Compared, state = comparing) => step(state, { type: 'compared', turn: state.turn, result });

describe('the voice check', () => {
  it('shows six digits, and opens the microphone on a press alone', () => {
    expect(prompt).toMatchObject({ status: 'prompt', digits: first, prompt: 1 });
    expect(needs(prompt)).toEqual(['clock']);
    expect(opening.status).toBe('opening');
    expect(needs(opening)).toEqual(['answer', 'page']);
    expect(listening.status).toBe('listening');
  });

  it('ends with a match, with the number of voices that were compared', () => {
    const { state, effects } = compared('match');
    expect(state.status).toBe('closed');
    expect(effects).toContainEqual({ type: 'end', end: { kind: 'matched', tries: 1 } });
    expect(effects).toContainEqual({ type: 'forget', turn: comparing.turn });
  });

  it('compares the voice only if four of the six digits were heard', () => {
    expect(heard([4, 7, 1, 9]).effects).toContainEqual({ type: 'compare', turn: listening.turn });
    const { state, effects } = heard([4, 7, 1]);
    expect(state).toMatchObject({ status: 'again', reply: 'not-heard', misses: 0 });
    expect(effects).not.toContainEqual(expect.objectContaining({ type: 'compare' }));
    expect(effects).toContainEqual({ type: 'forget', turn: listening.turn });
  });

  it('says why, and shows new digits once that was heard', () => {
    const { state, effects } = compared('unsure');
    expect(effects).toContainEqual({ type: 'say-reply', turn: state.turn, reply: 'unsure', triesLeft: 4 });
    expect(state.digits).toEqual(first);
    const next = step(state, { type: 'replied', turn: state.turn }, { digits: second, misses: 1 }).state;
    expect(next).toMatchObject({ status: 'prompt', prompt: 2, digits: second, reply: 'unsure' });
  });

  it.each(['unsure', 'mismatch'] as const)('counts %s as one try, in the same words', (result) => {
    const { state, effects } = compared(result);
    expect(state).toMatchObject({ status: 'again', reply: 'unsure', misses: 1 });
    expect(effects[0]).toEqual({ type: 'remember', misses: 1 });
  });

  it.each(['too-short', 'noisy', 'clipped', 'too-quiet', 'not-loaded'] as const)('does not count %s', (result) => {
    const { state, effects } = compared(result);
    expect(state).toMatchObject({ status: 'again', reply: result, misses: 0 });
    expect(effects.map(({ type }) => type)).toEqual(['say-reply', 'forget']);
  });

  it('leaves only the other ways after five answers that were too unclear to be compared', () => {
    const four = { ...comparing, unclear: maxUnclear - 1 };
    expect(compared('too-short', four).state).toMatchObject({ status: 'again', unclear: maxUnclear - 1 });
    const { state, effects } = compared('noisy', four);
    expect(state).toMatchObject({ status: 'blocked', reply: 'unclear', misses: 0 });
    expect(effects).toEqual([
      { type: 'say-reply', turn: state.turn, reply: 'unclear', triesLeft: 5 },
      { type: 'forget', turn: state.turn },
    ]);
    expect(play(state, [{ type: 'replied', turn: state.turn }, { type: 'talk' }])).toBe(state);
    expect(play(state, [{ type: 'closed' }, opened, there])).toMatchObject({ status: 'prompt', unclear: 0 });
  });

  it.each(['no-microphone', 'permission', 'too-loud', 'timeout', 'failed', 'closed'] as const)(
    'does not count %s',
    (reply) => {
      const { state } = step(opening, { type: 'unheard', turn: opening.turn, reply });
      expect(state).toMatchObject({ status: 'again', reply, misses: 0 });
      expect(needs(state)).toEqual([]);
    },
  );

  it('closes the microphone when the page is hidden, and does not count that', () => {
    const { state } = step(listening, { type: 'hidden' });
    expect(state).toMatchObject({ status: 'again', reply: 'interrupted', misses: 0 });
    expect(needs(state)).toEqual([]);
    expect(step(comparing, { type: 'hidden' }).state).toBe(comparing);
  });

  it('locks after five misses', () => {
    const four = { ...comparing, misses: maxMisses - 1 };
    expect(compared('unsure', four).effects).toContainEqual({ type: 'end', end: { kind: 'locked' } });
    expect(compared('match', four).effects).toContainEqual({ type: 'end', end: { kind: 'matched', tries: 5 } });
    const { effects } = step(initialVoiceCheck, opened, { ...facts, misses: maxMisses });
    expect(effects).toEqual([{ type: 'end', end: { kind: 'locked' } }]);
  });

  it('counts the misses of other pages', () => {
    const { state } = step(
      comparing,
      { type: 'compared', turn: comparing.turn, result: 'unsure' },
      { ...facts, misses: 3 },
    );
    expect(state).toMatchObject({ misses: 4, triesLeft: 1 });
    const match = { type: 'compared', turn: comparing.turn, result: 'match' } as const;
    const late = step(comparing, match, { ...facts, misses: maxMisses });
    expect(late.effects).toContainEqual({ type: 'end', end: { kind: 'locked' } });
  });

  it('forgets misses once the payer has confirmed', () => {
    const { state, effects } = step({ ...initialVoiceCheck, misses: 4 }, { type: 'forgiven' }, { ...facts, misses: 4 });
    expect(state.misses).toBe(0);
    expect(effects).toEqual([{ type: 'remember', misses: 0 }]);
  });

  it('renews a prompt that ran out, which costs no try, and closes when nobody answers', () => {
    const ranOut = (state: VoiceCheckState) =>
      step(state, { type: 'ran-out', prompt: state.prompt }, { ...facts, digits: second });
    const renewed = ranOut(prompt).state;
    expect(renewed).toMatchObject({ status: 'prompt', prompt: 2, digits: second, misses: 0, reply: null });
    expect(step(renewed, { type: 'ran-out', prompt: 1 }).state).toBe(renewed);
    expect(step(opening, { type: 'ran-out', prompt: opening.prompt }).state).toBe(opening);
    const last = { ...prompt, unanswered: maxUnanswered - 1 };
    expect(ranOut(last).effects).toEqual([{ type: 'end', end: { kind: 'left' } }]);
    expect(play(last, [{ type: 'talk' }]).unanswered).toBe(0);
  });

  it('ends the answer on a second press, and goes on at once if the payer does not wait for the reason', () => {
    expect(step(listening, { type: 'talk' }).effects).toEqual([{ type: 'finish' }]);
    expect(play(compared('unsure').state, [{ type: 'talk' }])).toMatchObject({ status: 'prompt', prompt: 2 });
    expect(step(comparing, { type: 'talk' })).toEqual({ state: comparing, effects: [] });
  });

  it('does not open without a stored voice', () => {
    const { effects } = step(loading, { ...there, voice: 'missing' });
    expect(effects).toEqual([{ type: 'end', end: { kind: 'unavailable' } }]);
    expect(step(loading, { ...there, voice: 'refused' }).effects).toEqual([{ type: 'end', end: { kind: 'left' } }]);
  });

  it.each(['other-model', 'missing'] as const)('ends if the stored voice cannot be compared: %s', (result) => {
    expect(compared(result).effects).toContainEqual({ type: 'end', end: { kind: 'unavailable' } });
  });

  it('shows its digits at once if the page opens it, and reads no voice before an answer', () => {
    const { state, effects } = step(initialVoiceCheck, { type: 'opened', by: 'page' });
    expect(state).toMatchObject({ status: 'prompt', digits: first });
    expect(effects).toEqual([]);
  });

  it('says the digits again after a press that came before they can have been heard', () => {
    const { state, effects } = step(prompt, { type: 'pressed-early' });
    expect(state).toBe(prompt);
    expect(effects).toEqual([{ type: 'say-question', digits: first, megabytes: null }]);
    expect(step(listening, { type: 'pressed-early' }).effects).toEqual([]);
  });

  it('closes at once, forgets the sound, and ignores what comes late', () => {
    const { state, effects } = step(comparing, { type: 'closed' });
    expect(state.status).toBe('closed');
    expect(effects).toEqual([{ type: 'forget', turn: comparing.turn }]);
    expect(compared('match', { ...state, turn: comparing.turn }).effects).toEqual([]);
    expect(step(prompt, { type: 'heard', turn: prompt.turn, digits: first })).toEqual({ state: prompt, effects: [] });
    expect(step(listening, { type: 'heard', turn: listening.turn - 1, digits: first }).effects).toEqual([]);
  });

  it('says that it is still checking', () => {
    const checking = play(listening, [{ type: 'microphone-closed', turn: listening.turn }]);
    expect(checking.status).toBe('checking');
    expect(step(checking, { type: 'lasts', turn: checking.turn }).effects).toEqual([{ type: 'say-slow' }]);
  });

  describe('without the recognizer on the device', () => {
    const asking = play(loading, [{ ...there, download: { megabytes: 6.8 } }]);
    const downloading = play(asking, [{ type: 'talk' }]);

    it('asks for the download, and starts it on a press alone', () => {
      expect(asking).toMatchObject({ status: 'download', megabytes: 6.8, digits: [] });
      expect(needs(asking)).toEqual([]);
      expect(needs(downloading)).toEqual(['download']);
      expect(step(asking, { type: 'talk' }).effects).toContainEqual({ type: 'say-progress', percent: null });
      expect(step(asking, { type: 'pressed-early' }).effects).toEqual([
        { type: 'say-question', digits: [], megabytes: 6.8 },
      ]);
    });

    it('says each quarter once, and shows the digits after "Ready"', () => {
      let state = downloading;
      const said: (number | null)[] = [];
      for (const percent of [null, 3, 26, 49, 51, 80, 99, 100]) {
        const next = step(state, { type: 'downloading', percent });
        said.push(...next.effects.flatMap((effect) => (effect.type === 'say-progress' ? [effect.percent] : [])));
        state = next.state;
        expect(state.percent).toBe(percent);
      }
      expect(said).toEqual([26, 51, 80]);
      const { state: there, effects } = step(state, { type: 'downloaded' });
      expect(effects).toContainEqual({ type: 'say-reply', turn: there.turn, reply: 'downloaded', triesLeft: 5 });
      expect(play(there, [{ type: 'replied', turn: there.turn }])).toMatchObject({ status: 'prompt', digits: first });
    });

    it('says why the download failed, and offers it again', () => {
      const reply = 'not-loaded';
      const { state, effects } = step(downloading, { type: 'not-downloaded', reply });
      expect(state).toMatchObject({ status: 'download', reply, misses: 0 });
      expect(effects).toEqual([{ type: 'say-reply', turn: state.turn, reply, triesLeft: 5 }]);
      expect(play(state, [{ type: 'replied', turn: state.turn }])).toBe(state);
      expect(play(state, [{ type: 'talk' }])).toMatchObject({ status: 'downloading', reply: null });
    });

    it.each<[string, VoiceCheckState, VoiceCheckEvent]>([
      ['a download', downloading, { type: 'not-downloaded', reply: 'blocked-by-page' }],
      ['its opening', loading, { type: 'loaded', voice: 'there', download: 'blocked' }],
      ['an answer', listening, { type: 'unheard', turn: listening.turn, reply: 'blocked-by-page' }],
    ])('offers no download and no digits once %s shows that the page forbids the recognizer', (_, before, event) => {
      const { state, effects } = step(before, event);
      expect(state).toMatchObject({ status: 'blocked', reply: 'blocked-by-page', misses: 0 });
      expect(effects).toContainEqual({ type: 'say-reply', turn: state.turn, reply: 'blocked-by-page', triesLeft: 5 });
      expect(needs(state)).toEqual([]);
      expect(play(state, [{ type: 'replied', turn: state.turn }, { type: 'talk' }])).toBe(state);
    });

    it('ends the download when the payer leaves, and ignores what comes late', () => {
      const closed = play(downloading, [{ type: 'closed' }]);
      expect(needs(closed)).toEqual([]);
      for (const late of [
        { type: 'downloaded' },
        { type: 'not-downloaded', reply: 'not-loaded' },
        { type: 'downloading', percent: 50 },
      ] as const)
        expect(step(closed, late)).toEqual({ state: closed, effects: [] });
    });
  });
});
