import type { AmountEntryEffect } from '@payaloud/core/internal/amount-entry';
import { describe, expect, it } from 'vitest';
import { heardAmount, question, refusal, simulateEntry, usd, type SimulatedEntry } from './test-support/simulateEntry';

/** Feedback on the last event: the types of its announcements, and where the focus moves. */
function learned(entry: SimulatedEntry): readonly string[] {
  return entry.effects().flatMap((effect: AmountEntryEffect) => {
    if (effect.type === 'say') return [effect.announcement.type];
    return effect.type === 'focus' ? [`focus ${effect.on}`] : [];
  });
}

const fail = (entry: SimulatedEntry) => entry.talk().hear(refusal);
const heard = (entry: SimulatedEntry) => entry.talk().hear(heardAmount(1000));
const toPrompt = { focus: 'prompt' } as const;
const askConsent = (entry: SimulatedEntry) =>
  entry.send({ type: 'talk', expect: 'amount' }).send({
    type: 'prepared',
    turn: entry.getState().turn,
    needs: { kind: 'consent', recipient: '' },
  });
const step = { type: 'step', step: usd(1000), direction: 'up' } as const;

const rows: [string, (entry: SimulatedEntry) => SimulatedEntry, readonly string[]][] = [
  ['the amount that was heard', heard, ['read-back']],
  ['a question', (entry) => entry.talk().hear(question), ['question']],
  ['a refusal', fail, ['problem']],
  ['a second refusal, after which typing is the better way', (entry) => fail(fail(entry)), ['focus input']],
  ['a third refusal', (entry) => fail(fail(fail(entry))), ['problem']],
  [
    'an accept by press',
    (entry) => heard(entry).deliver().send({ type: 'accept' }, toPrompt),
    ['focus prompt', 'accepted'],
  ],
  ['an accept by voice', (entry) => heard(entry).deliver().answer('yes'), ['accepted']],
  ['“type instead”', (entry) => heard(entry).send({ type: 'type-instead' }), ['focus input']],
  ['“say it again”', (entry) => heard(entry).send({ type: 'say-again' }), ['focus talk']],
  ['a spoken no: the microphone opens at once', (entry) => heard(entry).deliver().answer('no'), []],
  ['a spoken cancel', (entry) => heard(entry).deliver().answer('cancel'), ['cancelled']],
  ['a cloud that asks', askConsent, ['consent']],
  [
    'a cloud that was refused',
    (entry) => askConsent(entry).send({ type: 'answer-consent', answer: 'refused' }),
    ['focus input'],
  ],
  [
    'a cloud that may listen',
    (entry) => askConsent(entry).send({ type: 'answer-consent', answer: 'given' }),
    ['focus talk'],
  ],
  [
    'Escape while it listens',
    (entry) => entry.talk().send({ type: 'escaped', turn: entry.getState().turn }),
    ['microphone-closed'],
  ],
  [
    'Escape after the microphone has given way',
    (entry) => entry.talk().send({ type: 'escaped', turn: entry.getState().turn - 1 }),
    [],
  ],
  ['a talk that was cancelled', (entry) => entry.talk().send({ type: 'cancel-talking' }), []],
  [
    'a step beyond the most',
    (entry) =>
      entry
        .send({ type: 'pick', money: usd(1000) })
        .send(step, { limits: { currency: 'USD', locale: 'en', required: 'optional', max: usd(1500) } }),
    ['limit'],
  ],
  ['a form that is refused, with the focus elsewhere', (entry) => reported(entry, 'elsewhere'), ['focus input']],
  ['a form that is refused, with the focus here', (entry) => reported(entry, 'here'), ['validation-message']],
  ['a form that is refused, after another field', (entry) => reported(entry, 'not-first'), []],
  ['a value that the app sets', (entry) => entry.send({ type: 'set-value', money: usd(1000), by: 'app' }), []],
];

function reported(entry: SimulatedEntry, focus: 'here' | 'elsewhere' | 'not-first'): SimulatedEntry {
  const limits = { currency: 'USD', locale: 'en', required: 'required' } as const;
  return entry.send({ type: 'report-invalid', focus }, { limits });
}

describe('feedback to the payer', () => {
  it.each(rows)('for %s', (_name, act, expected) => {
    expect(learned(act(simulateEntry({ handsFree: 'on' })))).toEqual(expected);
  });

  it('is focus or a message, except at the prompt, whose name repeats no words of the message', () => {
    for (const [, act] of rows) {
      const told = learned(act(simulateEntry({ handsFree: 'on' })));
      expect(told.filter((one) => one !== 'focus prompt').length).toBeLessThanOrEqual(1);
    }
  });

  it.each(['input', 'elsewhere'] as const)('announces a second refusal if the focus stays: %s', (focus) => {
    const entry = simulateEntry({ focus });
    expect(learned(fail(fail(entry)))).toEqual(['problem']);
  });

  it('is silent from the press until the microphone closes', () => {
    const entry = simulateEntry();
    expect(learned(entry.send({ type: 'talk', expect: 'amount' }))).toEqual([]);
    const turn = entry.getState().turn;
    expect(learned(entry.send({ type: 'prepared', turn, needs: { kind: 'nothing' } }))).toEqual([]);
    expect(learned(entry.send({ type: 'captured', turn }))).toEqual([]);
    expect(learned(entry.send({ type: 'interim', turn, transcript: 'ten' }))).toEqual([]);
  });

  it('confirms a value once, and not one that was already committed', () => {
    const entry = simulateEntry().send({ type: 'type', text: '10', on: 'keyboard' });
    expect(learned(entry.send({ type: 'commit' }))).toEqual(['entered']);
    expect(learned(entry.send({ type: 'commit' }))).toEqual([]);
  });

  it('announces each quarter of a download once', () => {
    const entry = simulateEntry().send({ type: 'talk', expect: 'amount' });
    const turn = entry.getState().turn;
    entry.send({ type: 'prepared', turn, needs: { kind: 'download', bytes: 100 } });
    expect(learned(entry)).toEqual(['download']);
    expect(learned(entry.send({ type: 'answer-download', answer: 'start' }))).toEqual(['focus talk']);
    const told = [0, 10, 26, 30, 51, 50, 80, 100].map(
      (loaded) => learned(entry.send({ type: 'downloading', turn, loaded, total: 100 })).length,
    );
    expect(told).toEqual([0, 0, 1, 0, 1, 0, 1, 1]);
    expect(learned(entry.send({ type: 'downloaded', turn }))).toEqual(['download-ready']);
  });
});
