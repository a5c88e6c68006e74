import {
  amountMessage,
  currentAnnouncement,
  maskedText,
  type AmountAnnouncement,
  type AmountEntryConfig,
} from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { speakAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { heardAmount, simulateEntry, usd, type SimulatedEntry } from '../test-support/simulateEntry';

const candidates = [usd(2300), usd(4200)] as const;
const doubtful: HeardAmount = { kind: 'ambiguous', reason: 'bare-pair', heard: '23 42', candidates };
const tooMuch: HeardAmount = { kind: 'refused', reason: 'above-max', heard: '23', money: usd(2300) };
const negative: HeardAmount = { kind: 'refused', reason: 'negative', heard: 'minus' };

describe.each([
  ['English', en, /twenty|forty|dollar|\d|undefined|null|^,|\s\./],
  ['French', fr, /vingt|quarante|dollar|\d|undefined|null|^,|\s\./],
  ['Mandarin', zhHans, /二十|四十|美元|\d|undefined|null|^太/],
] as const)('if others may hear, in %s', (_name, language, telling) => {
  const limits = {
    locale: language.tag,
    currency: 'USD',
    min: usd(2000),
    max: usd(4200),
    required: 'required',
  } as const;
  const config: AmountEntryConfig = { ...limits, language, handsFree: 'off' };
  const saidAfter = (act: (entry: SimulatedEntry) => SimulatedEntry): AmountAnnouncement => {
    const said = act(simulateEntry({ limits, focus: 'input' })).said();
    expect(said).toHaveLength(1);
    return said[0]!;
  };
  const type = (text: string) => ({ type: 'type', text, on: 'keypad' }) as const;

  it.each<[AmountAnnouncement['type'], (entry: SimulatedEntry) => SimulatedEntry]>([
    ['read-back', (entry) => entry.talk().hear(heardAmount(2300))],
    ['question', (entry) => entry.talk().hear(doubtful)],
    ['entered', (entry) => entry.send({ type: 'pick', money: usd(2300) })],
    ['entered', (entry) => entry.send(type('23')).send({ type: 'commit' })],
    ['echo', (entry) => entry.send({ type: 'step', step: usd(2300), direction: 'up' })],
    ['accepted', (entry) => entry.talk().hear(heardAmount(2300)).deliver().send({ type: 'accept' })],
    ['typed-so-far', (entry) => entry.send(type('23'))],
    ['problem', (entry) => entry.talk().hear(tooMuch)],
    ['problem', (entry) => entry.talk().hear(tooMuch).talk().hear(tooMuch)],
    ['validation-message', (entry) => entry.send(type('42.01')).send({ type: 'commit' })],
    ['limit', (entry) => entry.send(type('42')).send({ type: 'step', step: usd(100), direction: 'up' })],
    ['limit', (entry) => entry.send(type('20')).send({ type: 'step', step: usd(100), direction: 'down' })],
  ])('“%s” loses its amounts in the page voice and keeps them in regions', (kind, act) => {
    const announcement = saidAfter(act);
    expect(announcement.type).toBe(kind);
    const message = amountMessage(announcement, config);
    expect(message.text).toMatch(telling);
    expect(message.masked).toBeTruthy();
    expect(message.masked).not.toMatch(telling);
  });

  it.each<[AmountAnnouncement]>([
    [{ type: 'answer-help', amounts: 1 }],
    [{ type: 'answer-help', amounts: 3 }],
    [{ type: 'problem', cause: 'negative', money: null, refusingWord: 'minus', wording: 'full' }],
    [{ type: 'validation-message', reason: 'required' }],
    [{ type: 'cancelled' }],
    [{ type: 'typed-so-far', typed: '' }],
  ])('$type names no amount and needs no mask', (announcement) => {
    expect(amountMessage(announcement, config)).not.toHaveProperty('masked');
  });

  it('does not say whether somebody leaves a tip', () => {
    const { empty } = language.sentences.amountEntry;
    expect(amountMessage({ type: 'left-empty' }, { ...config, zeroText: 'No tip' })).toMatchObject({
      text: 'No tip',
      masked: empty,
    });
    expect(amountMessage({ type: 'left-empty' }, config)).toMatchObject({ text: empty });
  });

  it('the text shown is masked like the announcement, and an empty field needs no mask', () => {
    const acts: ((entry: SimulatedEntry) => SimulatedEntry)[] = [
      (entry) => entry.talk().hear(heardAmount(2300)),
      (entry) => entry.talk().hear(doubtful),
      (entry) => entry.talk().hear(tooMuch),
      (entry) => entry.talk().hear(negative),
      (entry) => entry.send({ type: 'step', step: usd(2300), direction: 'up' }),
    ];
    for (const act of acts) {
      const entry = act(simulateEntry({ limits }));
      expect(entry.said()).toEqual([currentAnnouncement(entry.getState(), limits)]);
      const [said] = entry.said();
      expect(said && maskedText(said, config)).toBe((said && amountMessage(said, config).masked) ?? null);
    }
    expect(currentAnnouncement(simulateEntry().getState(), limits)).toBeNull();
  });

  it('the app’s error loses all its words if it may hold an amount', () => {
    const { errorMasked, notAccepted } = language.sentences.amountEntry;
    const amount = usd(2300);
    for (const text of ['23', speakAmount(amount, language)].map((part) => `${notAccepted} ${part}.`)) {
      const entry = simulateEntry({ limits: { ...limits, required: 'optional', errorMessage: text } });
      const error = { type: 'app-error', text } as const;
      expect(amountMessage(error, config)).toMatchObject({ text, masked: errorMasked });
      // "Hear it again" says it whole.
      expect(entry.send({ type: 'hear-again' }).said()).toEqual([error]);
      // It replaces the field's own sentence for an empty required field.
      const empty = simulateEntry({ limits: { ...limits, errorMessage: text } });
      expect(empty.send({ type: 'report-invalid', focus: 'here' }).said()).toEqual([error]);
    }
    expect(maskedText({ type: 'app-error', text: notAccepted }, config)).toBeNull();
  });
});
