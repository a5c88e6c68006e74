import {
  composeAmountEntry,
  initialAmountEntry,
  maskOfStanding,
  readTyped,
  reduceAmountEntry,
  standingSaying,
  type AmountEntryEvent,
  type AmountEntrySaying,
  type AmountEntryView,
} from '@payaloud/core/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const talk: AmountEntryEvent[] = [{ type: 'talk-started' }, { type: 'captured', expect: 'amount' }];
const heard: AmountEntryEvent = {
  type: 'heard',
  result: { kind: 'amount', money: usd(2300), heard: '23', confusableWith: [] },
};
const candidates = [usd(2300), usd(4200)] as const;
const doubtful: AmountEntryEvent = {
  type: 'heard',
  result: { kind: 'ambiguous', reason: 'bare-pair', heard: '23 42', candidates },
};
const tooMuch: AmountEntryEvent = {
  type: 'heard',
  result: { kind: 'refused', reason: 'above-max', heard: '23', money: usd(2300) },
};
const negative: AmountEntryEvent = { type: 'heard', result: { kind: 'refused', reason: 'negative', heard: 'minus' } };
const picked: AmountEntryEvent = { type: 'picked', money: usd(2300) };

describe.each([
  ['English', en, /twenty|forty|dollar|\d|undefined|null|^,|\s\./],
  ['French', fr, /vingt|quarante|dollar|\d|undefined|null|^,|\s\./],
  ['Mandarin', zhHans, /二十|四十|美元|\d|undefined|null|^太/],
] as const)('where others may hear, in %s', (_name, language, telling) => {
  const view: AmountEntryView = {
    language,
    locale: language.tag,
    currency: 'USD',
    min: usd(2000),
    max: usd(4200),
    required: 'required',
    handsFree: 'off',
  };
  const typed = (text: string): AmountEntryEvent => ({
    type: 'typed',
    text,
    reading: readTyped(text, view),
    on: 'keypad',
  });
  const stateAfter = (events: readonly AmountEntryEvent[]) =>
    events.reduce(reduceAmountEntry, initialAmountEntry(null));
  const finished: AmountEntryEvent = { type: 'committed', on: 'keypad' };

  it.each<[AmountEntrySaying, AmountEntryEvent[]]>([
    ['read-back', [...talk, heard]],
    ['question', [...talk, doubtful]],
    ['echo', [picked]],
    ['accepted', [picked]],
    ['typed-so-far', [typed('23')]],
    ['problem', [...talk, tooMuch]],
    ['problem', [...talk, tooMuch, ...talk, tooMuch]],
    ['complaint', [typed('42.01'), finished]],
    ['at-most', []],
    ['at-least', []],
  ])('“%s” is told without its amounts, and in full in regions', (saying, events) => {
    const message = composeAmountEntry(saying, stateAfter(events), view);
    expect(message?.text).toMatch(telling);
    expect(message?.masked).toBeTruthy();
    expect(message?.masked).not.toMatch(telling);
  });

  it.each<[AmountEntrySaying, AmountEntryEvent[]]>([
    ['answer-help', [...talk, heard]],
    ['problem', [...talk, negative]],
    ['complaint', []],
    ['cancelled', []],
    ['typed-so-far', [typed('')]],
  ])('“%s” names no amount and needs no mask', (saying, events) => {
    expect(composeAmountEntry(saying, stateAfter(events), view)).not.toHaveProperty('masked');
  });

  it('what stands is masked as it was announced, and an empty field has nothing to hide', () => {
    for (const events of [[...talk, heard], [...talk, doubtful], [...talk, tooMuch], [picked]]) {
      const state = stateAfter(events);
      expect(maskOfStanding(state, view)).toBe(composeAmountEntry(standingSaying(state), state, view)?.masked);
    }
    expect(maskOfStanding(initialAmountEntry(null), view)).toBeNull();
  });
});
