import {
  initialAmountEntry,
  reduceAmountEntry,
  respondTo,
  type AmountEntryEvent,
  type AmountEntryResponse,
} from '@payaloud/core/amount-entry';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const ten = money(1000, 'USD');

/** What the payer learns of the last of the events. */
function responseAfter(...events: AmountEntryEvent[]) {
  const last = events.at(-1)!;
  const previous = events.slice(0, -1).reduce(reduceAmountEntry, initialAmountEntry(null));
  return respondTo(previous, reduceAmountEntry(previous, last), last);
}

const talking: AmountEntryEvent[] = [{ type: 'talk-started' }, { type: 'microphone-opening' }];
const open: AmountEntryEvent[] = [...talking, { type: 'captured', expect: 'amount' }];
const refused: AmountEntryEvent = { type: 'heard', result: { kind: 'refused', reason: 'zero', heard: 'zero' } };
const heard: AmountEntryEvent = {
  type: 'heard',
  result: { kind: 'amount', money: ten, heard: 'ten', confusableWith: [] },
};
const delivered: AmountEntryEvent = { type: 'read-back-ended', delivery: 'delivered' };

const rows: [string, AmountEntryEvent[], AmountEntryResponse | null][] = [
  ['the amount that was heard', [...open, heard], { announce: 'read-back' }],
  ['a refusal', [...open, refused], { announce: 'problem' }],
  [
    'a second refusal, where typing is the better way',
    [...open, refused, ...open, refused],
    { focus: 'input', elseAnnounce: 'problem' },
  ],
  ['a third refusal', [...open, refused, ...open, refused, ...open, refused], { announce: 'problem' }],
  [
    'an accept by press',
    [...open, heard, delivered, { type: 'accepted', by: 'press' }],
    { announce: 'accepted', focus: 'stage' },
  ],
  ['an accept by voice', [...open, heard, delivered, { type: 'accepted', by: 'voice' }], { announce: 'accepted' }],
  ['“type instead”', [...open, heard, { type: 'dismissed', to: 'input', by: 'press' }], { focus: 'input' }],
  ['“say it again”', [...open, heard, { type: 'dismissed', to: 'talk', by: 'press' }], { focus: 'talk' }],
  ['a spoken no: the microphone opens at once', [...open, heard, { type: 'dismissed', to: 'talk', by: 'voice' }], null],
  ['a spoken cancel', [...open, heard, { type: 'dismissed', to: 'nothing', by: 'voice' }], { announce: 'cancelled' }],
  ['a cloud that asks', [talking[0]!, { type: 'consent-needed', recipient: '' }], { announce: 'consent' }],
  [
    'a cloud that was refused',
    [talking[0]!, { type: 'consent-needed', recipient: '' }, { type: 'talk-cancelled' }],
    { focus: 'input' },
  ],
  ['a talk that was cancelled', [...open, { type: 'talk-cancelled' }], null],
  ['a step beyond the most', [{ type: 'stepped', money: ten, limit: 'above-max' }], { announce: 'at-most' }],
  ['a step beyond the least', [{ type: 'stepped', money: ten, limit: 'below-min' }], { announce: 'at-least' }],
  ['a refused form, with the focus elsewhere', [{ type: 'form-refused', focus: 'elsewhere' }], { focus: 'input' }],
  ['a refused form, with the focus here', [{ type: 'form-refused', focus: 'here' }], { announce: 'complaint' }],
  ['a value that the app gives', [{ type: 'given', money: ten, by: 'app' }], null],
];

describe('what the payer learns', () => {
  it.each(rows)('of %s', (_name, events, response) => {
    expect(responseAfter(...events)).toEqual(response);
  });

  it('is told by the focus or by a message, but for the stage, whose name holds no words of the message', () => {
    for (const response of rows.map(([, events]) => responseAfter(...events))) {
      if (response && 'announce' in response) expect(['stage', undefined]).toContain(response.focus);
    }
  });

  it('is nothing from the press until the microphone is closed', () => {
    for (const events of [[talking[0]!], talking, open, [...open, { type: 'interim', transcript: 'ten' }]] as const) {
      expect(responseAfter(...(events as AmountEntryEvent[]))).toBeNull();
    }
  });

  it('is nothing twice: a value that was finished before is not echoed again', () => {
    const typed: AmountEntryEvent = {
      type: 'typed',
      text: '10',
      reading: { kind: 'amount', money: ten },
      on: 'keyboard',
    };
    const committed: AmountEntryEvent = { type: 'committed', on: 'keyboard' };
    expect(responseAfter(typed, committed)).toEqual({ announce: 'echo' });
    expect(responseAfter(typed, committed, committed)).toBeNull();
  });
});
