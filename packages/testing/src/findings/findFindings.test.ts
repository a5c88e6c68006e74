import { describe, expect, it } from 'vitest';
import { defaultSeverities } from './findingOptions';
import { findingNames, type FindingName } from './finding';
import { findingsOf, step, type Step } from './test-support/timeline';

const { region, notify, lost, voice, focus, press, dialog, microphone, mark } = step;
const assertive = { urgency: 'assertive' as const };

/** A focus that arrives inside the region with this number. */
const focusIn = (source: number, arrival: Step): Step => ({ ...arrival, source });

/** A focus that the user moves with the pointer. */
const pointed = (arrival: Step): Step => ({ ...arrival, by: 'pointer' });

type Cases = readonly (readonly [title: string, steps: readonly Step[]])[];

/** Cases that show the fault, each with the ids that it is about, and cases that must not. */
function rule(
  name: FindingName,
  faults: readonly (readonly [string, readonly Step[], readonly number[]])[],
  fine: Cases,
) {
  describe(name, () => {
    it.each(faults)('is found: %s', (_title, steps, ids) => {
      const found = findingsOf(name, steps);
      expect(found.map(({ entries }) => entries)).toEqual([ids]);
      expect(found[0]?.help).toBe(`https://github.com/payaloud/payaloud/blob/main/docs/findings.md#${name}`);
    });
    it.each(fine)('is not found: %s', (_title, steps) => {
      expect(findingsOf(name, steps)).toEqual([]);
    });
  });
}

rule(
  'said-twice',
  [
    ['by two regions in one task', [region(0, 'Paid'), region(0, 'Paid', { source: 2 })], [1, 2]],
    ['by a region and ariaNotify, with another end', [region(0, 'Paid.'), notify(20, 'paid')], [1, 2]],
    ['by one region within a second', [region(0, 'Paid'), region(400, 'Paid')], [1, 2]],
    [
      'with other punctuation, and the name of a button',
      [region(0, 'Saved: your address.'), region(500, 'Saved, your address Dismiss', { source: 2 })],
      [1, 2],
    ],
    ['by an alert that gets the focus', [region(0, 'Card declined'), focus(30, 'Card declined')], [1, 2]],
    [
      'by the focus on a field with the error as description, then by a region',
      [focus(0, 'Tip', { description: 'At most 50 dollars. Enter an amount.' }), region(200, 'Enter an amount')],
      [1, 2],
    ],
    [
      'by a region, and as the new description of the focused button',
      [
        focus(0, 'Stop'),
        region(500, 'Say: zero'),
        focus(500, 'Stop', { why: 'description', description: 'Say: zero' }),
      ],
      [2, 3],
    ],
    [
      'by an error summary that is an alert and gets the focus',
      [region(0, 'There is a problem Enter your name'), focusIn(1, focus(1, 'There is a problem'))],
      [1, 2],
    ],
    ['by the page voice, after it has ended', [voice(0, 'Paid', 'ended'), voice(100, 'Paid', 'started', 2)], [1, 2]],
    ['with another message between', [region(0, 'Paid'), region(100, 'Thank you'), notify(300, 'Paid')], [1, 3]],
  ],
  [
    ['by a region and the page voice, for different listeners', [region(0, 'Paid'), voice(10, 'Paid', 'started')]],
    ['after a press of the user', [region(0, 'Enter a tip'), press(300, 'Enter'), region(600, 'Enter a tip')]],
    ['after more than a second', [region(0, 'Paid'), region(1_100, 'Paid')]],
    ['by a region that is set again in the time of a screen reader', [region(0, 'Paid'), region(60, 'Paid')]],
    ['by an utterance that was cut', [voice(0, 'Paid', 'cut'), voice(100, 'Paid', 'started', 2)]],
    ['in other currencies', [region(0, 'Paid $3'), notify(20, 'Paid €3')]],
    ['as a part of another message', [region(0, 'Paid'), notify(20, 'Paid twice')]],
    ['by a short word that is part of a name', [region(0, 'Paid'), focus(100, 'Paid orders')]],
    [
      'by the name of a field in the message',
      [region(0, 'Name on the card is missing'), focus(50, 'Name on the card')],
    ],
    ['by a button in the region', [region(0, 'Undo the last change'), focusIn(1, focus(50, 'Undo'))]],
    [
      'by the focus twice in one region',
      [focusIn(1, focus(0, 'Undo the last change')), focusIn(1, focus(50, 'Undo the last change'))],
    ],
    ['by the focus twice', [focus(0, 'Pay'), focus(100, 'Pay')]],
    [
      'by the name of a button whose description changes',
      [region(0, 'Mute'), focus(100, 'Mute', { why: 'description', description: 'Sound is off' })],
    ],
    ['by a state under the focus', [region(0, 'Mute'), focus(100, 'Mute', { why: 'state', states: ['pressed'] })]],
    ['by a lost focus', [region(0, 'Pay'), focus(300, 'Pay', { why: 'lost' })]],
    ['by the focus that the user moves', [region(0, 'Enter a tip'), press(300, 'Tab'), focus(310, 'Enter a tip')]],
  ],
);

const alert = 'Your card was declined. Choose another card, or ask your bank.';

rule(
  'talked-over',
  [
    ['by another assertive message', [region(0, alert, assertive), region(900, 'Total updated', assertive)], [1, 2]],
    ['by an assertive ariaNotify', [region(0, alert, assertive), notify(0, 'Total updated', 'assertive')], [1, 2]],
    [
      'polite, by an assertive one of the same change',
      [region(0, alert), region(50, 'Total updated', assertive)],
      [1, 2],
    ],
    ['by a focus that the page moves', [region(0, alert, assertive), focus(500, 'Cart')], [1, 2]],
  ],
  [
    ['a focus move, then a polite message', [focus(0, 'Amount'), region(150, 'Amount set'), region(250, 'Thank you')]],
    ['a focus move, then an alert', [focus(0, 'Amount'), region(200, alert, assertive)]],
    ['a focus move within the time that screen readers wait', [region(0, alert, assertive), focus(150, 'Cart')]],
    ['a focus move after the alert was spoken', [region(0, 'Declined', assertive), focus(500, 'Cart')]],
    ['a focus move of the user', [region(0, alert, assertive), press(300, 'Tab'), focus(310, 'Cart')]],
    [
      'a focus move of the user’s pointer, which comes before its click',
      [region(0, alert, assertive), pointed(focus(300, 'Try again')), press(301, 'click', 'Try again')],
    ],
    ['a polite message after an alert', [region(0, alert, assertive), region(300, 'Total updated')]],
    ['a polite message, then an error', [region(0, alert), region(600, 'Connection lost', assertive)]],
    ['a polite message, then the focus', [region(0, alert), focus(400, 'Cart')]],
    ['the same alert again', [region(0, alert, assertive), region(300, alert, assertive)]],
    ['a state under the focus', [region(0, alert, assertive), focus(300, 'Pay', { why: 'state' })]],
  ],
);

rule(
  'lost',
  [
    ['in a hidden region', [lost(50, 'Declined', 'hidden')], [1]],
    ['outside a dialog, with other words inside', [lost(50, 'Declined', 'outside-modal'), region(60, 'Retry')], [1]],
    [
      'the same text after another press',
      [region(0, 'Enter a tip'), press(500, 'Enter'), lost(520, 'Enter a tip', 'same-text')],
      [3],
    ],
  ],
  [
    ['heard in another region', [lost(0, 'Saved', 'hidden'), region(100, 'Notification: Saved')]],
    ['heard with the focus', [lost(0, 'Saved', 'hidden'), focus(100, 'Name', { description: 'Saved' })]],
    ['heard from the page voice', [lost(0, 'Saved', 'hidden'), voice(100, 'Saved.', 'started')]],
    ['the same text, written again by the page', [region(0, 'Online'), lost(3_000, 'Online', 'same-text')]],
    [
      'the same text after a press, heard again in another way',
      [
        region(0, 'Enter a tip'),
        press(500, 'Enter'),
        lost(520, 'Enter a tip', 'same-text'),
        notify(530, 'Enter a tip'),
      ],
    ],
  ],
);

rule(
  'silent-after-action',
  [
    ['text appears, and nothing is said', [press(0, 'Enter', 'Pay', { shownAt: 300 })], [1]],
    ['it is said much too late', [press(0, 'click', 'Pay', { shownAt: 300 }), region(10_400, 'Paid')], [1]],
    [
      'it is said after another press',
      [press(0, 'click', 'Pay', { shownAt: 300 }), press(2_350, 'Tab'), region(2_400, 'Paid')],
      [1],
    ],
    [
      'only a sound, a state and a focus of the user’s pointer come late',
      [
        press(0, 'click', 'Pay', { shownAt: 300 }),
        voice(2_400, 'Hello', 'ended'),
        focus(2_500, 'Pay', { why: 'state' }),
        dialog(2_600, 'Pay?', 'closed'),
        pointed(focus(9_000, 'Cancel')),
      ],
      [1],
    ],
    ['only a mark follows', [press(0, 'click', 'Pay', { shownAt: 300 }), mark(400, 'here')], [1]],
  ],
  [
    ['Tab, an arrow or a typed character', [press(0, 'Tab'), press(10, 'ArrowDown'), press(20, 'a')]],
    ['a press that changes no text', [press(0, 'click', 'Like', {})]],
    ['a control that changes its state', [press(0, 'click', 'More', { shownAt: 50, changed: true })]],
    ['a message', [press(0, 'click', 'Pay', { shownAt: 50 }), region(800, 'Paid')]],
    ['a message that a busy machine delays', [press(0, 'click', 'Pay', { shownAt: 50 }), region(1_300, 'Paid')]],
    ['words that come late', [press(0, 'click', 'Pay', { shownAt: 300 }), region(2_310, 'Paid')]],
    ['a focus that comes late', [press(0, 'click', 'Pay', { shownAt: 300 }), focus(3_000, 'Paid')]],
    ['a dialog that comes late', [press(0, 'click', 'Pay', { shownAt: 300 }), dialog(3_000, 'Paid', 'opened')]],
    ['a focus move', [press(0, 'click', 'Next', { shownAt: 50 }), focus(100, 'Step 2')]],
    ['a state under the focus', [press(0, 'click', 'Like', { shownAt: 50 }), focus(60, 'Like', { why: 'state' })]],
    ['a dialog', [press(0, 'click', 'Leave', { shownAt: 50 }), dialog(60, 'Leave?', 'opened')]],
    ['the microphone', [press(0, 'click', 'Talk', { shownAt: 50 }), microphone(60, 'opened')]],
    ['another press before it can be told', [press(0, 'click', 'Add', { shownAt: 50 }), press(700, 'click', 'Add')]],
    [
      'a lost message, which is a finding of its own',
      [press(0, 'click', 'Pay', { shownAt: 9 }), lost(9, 'Paid', 'hidden')],
    ],
  ],
);

it('silent-after-action is not found before two seconds have passed', () => {
  const steps = [press(0, 'click', 'Pay', { shownAt: 300 })];
  expect(findingsOf('silent-after-action', steps, { now: 2_250 })).toEqual([]);
  expect(findingsOf('silent-after-action', steps, { now: 2_350 })).toHaveLength(1);
});

rule(
  'amount-as-symbols',
  [
    ['dollars', [region(0, 'Total $3.50')], [1]],
    ['euros before', [notify(0, '€ 12 paid')], [1]],
    ['euros after', [voice(0, 'Paid 12,50 €.', 'started')], [1]],
    ['yen', [region(0, '¥20')], [1]],
    ['US dollars', [region(0, 'US$1,250.00 sent')], [1]],
    ['a negative amount after the symbol', [region(0, 'Balance: $-5.00')], [1]],
    ['a negative amount', [region(0, 'Balance: −€5.00')], [1]],
  ],
  [
    ['words', [region(0, 'Paid 28.25 dollars to Corner Cafe'), voice(10, 'twelve euros fifty', 'started')]],
    ['a currency code', [region(0, '3.50 EUR')]],
    ['a control that is named by its visible text', [focus(0, 'Pay $28.25 to Corner Cafe')]],
    ['a symbol without an amount', [region(0, 'Enter an amount in $')]],
    ['an utterance that ends', [voice(0, '$3.50', 'ended')]],
  ],
);

rule(
  'changed-while-listening',
  [
    ['a region', [microphone(0, 'opened'), region(300, 'Listening')], [1, 2]],
    ['the page voice', [microphone(0, 'opened'), voice(300, 'Go on', 'started')], [1, 2]],
  ],
  [
    [
      'before and after',
      [region(0, 'Speak'), microphone(300, 'opened'), microphone(900, 'closed'), region(950, 'Heard')],
    ],
    ['a focus move or a state', [microphone(0, 'opened'), focus(10, 'Talk', { why: 'state', states: ['pressed'] })]],
    ['a voice that ends', [voice(0, 'Speak', 'started'), microphone(300, 'opened'), voice(310, 'Speak', 'cut')]],
  ],
);

rule(
  'machine-id-spoken',
  [
    ['a UUID', [region(0, 'Order 123e4567-e89b-12d3-a456-426614174000 sent')], [1]],
    ['a Stripe id', [notify(0, 'Payment pi_3NxQ7k2eZvKYlo2C failed')], [1]],
    ['hexadecimal digits', [voice(0, 'Receipt 5f2b8c9d0e1a4b7c', 'started')], [1]],
    ['base64url', [region(0, 'Token dGhpcyBpcyBh1IHRva2VuM')], [1]],
    ['in a name', [focus(0, 'Remove card_1MqLiJLkdIwHu7ix')], [1]],
  ],
  [
    ['a reference for people', [region(0, 'Reference R7K2'), region(10, 'Order 2026-11-000123')]],
    [
      'a long word with a number',
      [region(0, 'covid-19-information-page'), region(9, 'Donaudampfschifffahrtsgesellschaft')],
    ],
    ['a card number', [region(0, '4242424242424242')]],
    ['words with an underscore', [focus(0, 'first_name'), region(10, 'payment_succeeded')]],
    ['a time and a date', [region(0, '2026-11-26T16:20:00Z')]],
  ],
);

rule(
  'focus-lost',
  [['with a name', [press(0, 'Enter', 'Pay'), focus(300, 'Pay', { why: 'lost' })], [2]]],
  [['a focus that moves on', [focus(0, 'Pay'), focus(300, 'Done')]]],
);

rule(
  'name-changed-under-focus',
  [
    ['without a press', [focus(0, 'Pay 10 dollars'), focus(5_000, 'Pay 12 dollars', { why: 'name' })], [1, 2]],
    [
      'long after the press',
      [focus(0, 'Pay'), press(10, 'Enter', 'Pay'), focus(3_000, 'Paid', { why: 'name' })],
      [1, 3],
    ],
  ],
  [
    ['in answer to the press', [focus(0, 'Play'), press(10, 'Enter', 'Play'), focus(60, 'Pause', { why: 'name' })]],
    [
      'back to what it was',
      [
        focus(0, 'Copy'),
        press(10, 'Enter', 'Copy'),
        focus(60, 'Copied', { why: 'name' }),
        focus(2_060, 'Copy', { why: 'name' }),
      ],
    ],
    ['a state', [focus(0, 'Pay'), focus(5_000, 'Pay', { why: 'state', states: ['busy'] })]],
  ],
);

const unavailable = { states: ['unavailable'] };

rule(
  'unavailable-after-press',
  [
    [
      'by a key',
      [focus(0, 'Pay'), press(10, 'Enter', 'Pay'), focus(30, 'Pay', { why: 'state', ...unavailable })],
      [2, 3],
    ],
    [
      'together with its name',
      [focus(0, 'Pay'), press(10, 'click', 'Pay'), focus(30, 'Paying', { why: 'name', ...unavailable })],
      [2, 3],
    ],
  ],
  [
    [
      'it was unavailable before',
      [focus(0, 'Pay', unavailable), press(9, 'Enter'), focus(30, 'Pay', { why: 'name', ...unavailable })],
    ],
    [
      'for an instant, until the focus moves on',
      [press(0, 'click', 'Pay'), focus(20, 'Pay', { why: 'state', ...unavailable }), focus(60, 'Paid')],
    ],
    ['the focus arrives at another that is', [press(0, 'Enter', 'Pay'), focus(30, 'Cancel', unavailable)]],
    ['long after', [focus(0, 'Pay'), press(9, 'Enter'), focus(5_000, 'Pay', { why: 'state', ...unavailable })]],
    ['typing makes it so', [focus(0, 'Tip'), press(9, 'a', 'Tip'), focus(30, 'Tip', { why: 'state', ...unavailable })]],
  ],
);

rule(
  'mounted-with-text',
  [['a region that came with its text', [press(0, 'click'), region(50, 'Declined', { isNew: true })], [2]]],
  [
    ['a region that was there', [region(50, 'Declined')]],
    ['heard beside it', [region(50, 'Declined', { isNew: true }), notify(400, 'Declined')]],
  ],
);

describe('severities', () => {
  const steps = [region(0, 'Total $3.50')];

  it('have a default for every finding, and can be changed', () => {
    expect(Object.keys(defaultSeverities)).toEqual(findingNames);
    expect(findingsOf('amount-as-symbols', steps)).toMatchObject([{ severity: 'error' }]);
    expect(findingsOf('amount-as-symbols', steps, { severity: { 'amount-as-symbols': 'todo' } })).toMatchObject([
      { severity: 'todo', message: '“Total $3.50” has the amount “$3.50” in symbols, not in words.' },
    ]);
    expect(findingsOf('amount-as-symbols', steps, { severity: { 'amount-as-symbols': 'off' } })).toEqual([]);
  });

  it('are todo where Orca was heard to say it once', () => {
    const inTwo = (gap: number) => [region(0, 'Paid'), region(gap, 'Paid', { source: 2 })];
    expect(findingsOf('said-twice', inTwo(0))).toMatchObject([{ severity: 'todo' }]);
    expect(findingsOf('said-twice', inTwo(500))).toMatchObject([{ severity: 'todo' }]);
    const withButton = [region(0, 'Card declined'), region(500, 'Card declined. Dismiss', { source: 2 })];
    expect(findingsOf('said-twice', withButton)).toMatchObject([{ severity: 'error' }]);
    const described = [region(0, 'Too short'), focus(500, 'Pay', { description: 'Too short', why: 'description' })];
    expect(findingsOf('said-twice', described)).toMatchObject([{ severity: 'todo' }]);
    // Its words are true for either severity.
    const message =
      'A screen reader is given “Paid” twice: by a live region, then by another live region. Orca said such words once, so ' +
      "this is a to do unless you set 'said-twice' to 'error'.";
    expect(findingsOf('said-twice', inTwo(0))).toMatchObject([{ message }]);
    expect(findingsOf('said-twice', inTwo(0), { severity: { 'said-twice': 'error' } })).toMatchObject([
      { severity: 'error', message },
    ]);
  });

  it('are todo for a control that Orca does not call unavailable, unless it loses the focus', () => {
    const unavailable = (why: 'state' | 'name') => focus(30, 'Pay', { why, states: ['unavailable'] });
    const pressed = [focus(0, 'Pay'), press(9, 'Enter')];
    const severityOf = (...then: readonly Step[]) =>
      findingsOf('unavailable-after-press', [...pressed, ...then])[0]?.severity;
    expect(severityOf(unavailable('state'))).toBe('todo');
    expect(severityOf(unavailable('name'))).toBe('todo');
    expect(severityOf(unavailable('state'), focus(90, 'Pay', { why: 'lost' }))).toBe('error');
  });

  it('talked-over reckons with the given speed', () => {
    const cut = [region(0, 'Card declined', assertive), region(700, 'Total updated', assertive)];
    expect(findingsOf('talked-over', cut)).toEqual([]);
    expect(findingsOf('talked-over', cut, { msPerCharacter: 65 })).toHaveLength(1);
  });
});
