import {
  amountEntryResponses,
  amountEntryTransition,
  initialAmountEntry,
  reduceAmountEntry,
  type AmountEntryEvent,
  type AmountEntryResponse,
} from '@payaloud/core/amount-entry';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const ten = money(1000, 'USD');

/** The row that the last of the events leads to. */
function rowAfter(...events: AmountEntryEvent[]) {
  const last = events.at(-1)!;
  const previous = events.slice(0, -1).reduce(reduceAmountEntry, initialAmountEntry(null));
  return amountEntryTransition(previous, reduceAmountEntry(previous, last), last);
}

const talking: AmountEntryEvent[] = [{ type: 'talk-started' }, { type: 'microphone-opening' }];
const open: AmountEntryEvent[] = [...talking, { type: 'captured', expect: 'amount' }];
const refused: AmountEntryEvent = { type: 'heard', result: { kind: 'refused', reason: 'zero', heard: 'zero' } };
const heard: AmountEntryEvent = {
  type: 'heard',
  result: { kind: 'amount', money: ten, heard: 'ten', confusableWith: [] },
};
const delivered: AmountEntryEvent = { type: 'read-back-ended', delivery: 'delivered' };

describe('the table of focus and announcements', () => {
  it('has one answer in each row, but for the stage, whose name holds no words of the message', () => {
    for (const response of Object.values<AmountEntryResponse>(amountEntryResponses)) {
      const isStage = 'focus' in response && response.focus === 'stage';
      expect(Object.keys(response)).toHaveLength(isStage ? 2 : 1);
    }
  });

  it('is silent from the press until the microphone is closed', () => {
    for (const events of [[talking[0]!], talking, open, [...open, { type: 'interim', transcript: 'ten' }]] as const) {
      const row = rowAfter(...(events as AmountEntryEvent[]));
      expect(row === null || 'silent' in amountEntryResponses[row]).toBe(true);
    }
  });

  it.each<[string, AmountEntryEvent[]]>([
    ['amount heard', [...open, heard]],
    ['not heard or refused', [...open, refused]],
    ['refused twice in a row', [...open, refused, ...open, refused]],
    ['not heard or refused', [...open, refused, ...open, refused, ...open, refused]],
    ['accepted by press', [...open, heard, delivered, { type: 'accepted', by: 'press' }]],
    ['accepted by voice', [...open, heard, delivered, { type: 'accepted', by: 'voice' }]],
    ['type instead', [...open, heard, { type: 'dismissed', to: 'input', by: 'press' }]],
    ['said no', [...open, heard, { type: 'dismissed', to: 'talk', by: 'voice' }]],
    ['said cancel', [...open, heard, { type: 'dismissed', to: 'nothing', by: 'voice' }]],
    ['cloud asks for consent', [talking[0]!, { type: 'consent-needed', recipient: '' }]],
    ['type instead', [talking[0]!, { type: 'consent-needed', recipient: '' }, { type: 'talk-cancelled' }]],
    ['talk cancelled', [...open, { type: 'talk-cancelled' }]],
    ['step met the most', [{ type: 'stepped', money: ten, limit: 'above-max' }]],
    ['form refused, focus is elsewhere', [{ type: 'form-refused', focus: 'elsewhere' }]],
    ['form refused, focus is here', [{ type: 'form-refused', focus: 'here' }]],
  ])('reads “%s”', (row, events) => {
    expect(rowAfter(...events)).toBe(row);
  });

  it('says nothing twice: a value that was finished before is not echoed again', () => {
    const typed: AmountEntryEvent = {
      type: 'typed',
      text: '10',
      reading: { kind: 'amount', money: ten },
      on: 'keyboard',
    };
    const committed: AmountEntryEvent = { type: 'committed', on: 'keyboard' };
    expect(rowAfter(typed, committed)).toBe('typed amount finished');
    expect(rowAfter(typed, committed, committed)).toBeNull();
  });
});
