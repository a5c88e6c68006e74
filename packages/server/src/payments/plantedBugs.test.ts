import { describe, expect, it } from 'vitest';
import { admit } from './admit';
import type { PaymentEvent, PaymentFacts } from './events';
import type { PaymentState } from './state';
import { plainRules } from './test-support/plainRules';
import { search, worldAfter } from './test-support/search';
import type { ModelRules } from './test-support/world';
import { update, type PaymentStep } from './update';

type Update = typeof update;
/** Changes the server's decision. Null keeps it. */
type Bug = (state: PaymentState, event: PaymentEvent, facts: PaymentFacts, step: PaymentStep) => PaymentStep | null;

const enough = 8_000;

function withBug(bug: Bug): Update {
  return (state, event, facts) => {
    const step = update(state, event, facts);
    return bug(state, event, facts, step) ?? step;
  };
}

/** The right decision about another event. */
function asIf(state: PaymentState, event: PaymentEvent, facts: PaymentFacts): PaymentStep {
  return update(state, event, facts);
}

function isReading(event: PaymentEvent, kind: string): event is PaymentEvent & { type: 'read' | 'noted' } {
  return (event.type === 'read' || event.type === 'noted') && event.reading.kind === kind;
}

/** Ends the payment without asking the provider to close it. */
function endAtOnce({ state, effects }: PaymentStep): PaymentStep {
  if (state.status !== 'closing') return { state, effects };
  const { end, call: _call, ...kept } = state;
  return {
    state: { ...kept, ...end, call: null },
    effects: [{ type: 'free-slot' }, { type: 'notify', news: { about: 'not-paid', status: end.status } }],
  };
}

const opened = ['p pays', 'A open opens', 'A open is answered'];
const paid = [...opened, 'A pay → paid', 'A pay is answered'];
const underway = [...opened, 'A pay → processing', 'A pay is answered'];
const refused = [...opened, 'A pay → refused', 'A pay is answered'];
const ended = [...refused, 'A close → closed', 'A close is answered'];
/** The first payment ended, and a second one holds the order. */
const second = [...ended, 'q pays'];

/** Each bug: what the server does, in which world, after which actions. */
const bugs: readonly [string, Partial<ModelRules>, readonly string[], Bug, RegExp][] = [
  [
    'frees the order when an attempt is refused, without closing the object',
    {},
    [],
    (_state, event, _facts, step) => (isReading(event, 'refused') ? endAtOnce(step) : null),
    /can be paid|two charges/,
  ],
  [
    'frees the order when the provider has not seen the request yet',
    {},
    [],
    (_state, event, _facts, step) => (isReading(event, 'untouched') ? endAtOnce(step) : null),
    /can be paid|two charges/,
  ],
  [
    'frees the order when the payer cancels, without closing the object',
    {},
    opened,
    (_state, event, _facts, step) => (event.type === 'cancel-asked' ? endAtOnce(step) : null),
    /can be paid|two charges/,
  ],
  [
    'takes a lost answer to the charge for a failure',
    {},
    [],
    (state, event, facts) =>
      state.status === 'sending' && event.type === 'unanswered' && event.turn === state.call?.turn
        ? asIf(state, { type: 'noted', ref: state.ref, reading: { kind: 'closed' } }, facts)
        : null,
    /can be paid|two charges/,
  ],
  [
    'takes a lost answer to the closing for closed',
    {},
    refused,
    (state, event, facts) =>
      state.status === 'closing' && event.type === 'unanswered' && event.turn === state.call?.turn
        ? asIf(state, { type: 'noted', ref: state.ref, reading: { kind: 'closed' } }, facts)
        : null,
    /can be paid|two charges/,
  ],
  [
    'takes a lease that is over for a payment that was not sent',
    {},
    [],
    (state, event, facts, step) =>
      state.status === 'sending' && event.type === 'due' && step.state !== state
        ? asIf(state, { type: 'noted', ref: state.ref, reading: { kind: 'closed' } }, facts)
        : null,
    /can be paid|two charges/,
  ],
  [
    'believes an old webhook after the payment was paid',
    {},
    underway,
    (state, event, facts) =>
      state.status === 'paid' && isReading(event, 'processing')
        ? { state: { ...state, status: 'processing', since: facts.now }, effects: [] }
        : null,
    /was paid, and is processing/,
  ],
  [
    'forgets a success that comes after a cancellation began',
    {},
    [],
    (state, event) => (state.status === 'closing' && isReading(event, 'paid') ? { state, effects: [] } : null),
    /never|stays|hear|can be paid/,
  ],
  [
    'lets a late process replace the reference',
    { keys: 'forgotten' },
    [],
    (state, event) =>
      event.type === 'opened' && state.ref !== null && state.ref !== event.ref && state.status !== 'failed'
        ? { state: { ...state, ref: event.ref }, effects: [] }
        : null,
    /can be paid|two charges|hear|called paid|never/,
  ],
  [
    'charges the object of a late process too',
    { keys: 'forgotten' },
    [],
    (state, event) =>
      event.type === 'opened' && state.ref !== null && state.ref !== event.ref
        ? { state, effects: [{ type: 'pay', turn: event.turn, ref: event.ref }] }
        : null,
    /can be paid|two charges/,
  ],
  [
    'charges after the payment was given up',
    {},
    [],
    (state, event) =>
      event.type === 'opened' && state.status === 'failed'
        ? { state, effects: [{ type: 'pay', turn: event.turn, ref: event.ref }] }
        : null,
    /can be paid|two charges/,
  ],
  [
    'forgets to look again after a doubt',
    {},
    [],
    (state, event) => (state.status === 'unclear' && event.type === 'due' ? { state, effects: [] } : null),
    /stays unclear/,
  ],
  [
    'waits for ever for the webhook of a payment in progress',
    { provider: 'mute', payments: 1 },
    underway,
    (state, event, facts) =>
      state.status === 'processing' && event.type === 'unanswered' && state.call?.turn === event.turn
        ? update(state, event, { ...facts, now: 0 })
        : null,
    /never comes to an end/,
  ],
  [
    'takes a closing that cannot be read for closed',
    { provider: 'webhook', paidBy: 'page' },
    ['p pays', 'A open opens', 'A open is answered'],
    (state, event, facts) =>
      state.status === 'closing' && event.type === 'unanswered' && event.turn === state.call?.turn
        ? asIf(state, { type: 'noted', ref: state.ref, reading: { kind: 'closed' } }, facts)
        : null,
    /can be paid|two charges/,
  ],
  [
    'does not hear a webhook about a payment that waits for a person',
    { provider: 'webhook', losses: 1 },
    underway,
    (state, event) => (state.status === 'review' && event.type === 'noted' ? { state, effects: [] } : null),
    /hear|two charges/,
  ],
  [
    'believes only answers, and no webhook',
    { provider: 'webhook' },
    [],
    (state, event) => (event.type === 'noted' ? { state, effects: [] } : null),
    /hear|stays|never comes to an end/,
  ],
  [
    'does not hear that a refund was done',
    { provider: 'webhook', refunds: 'asked', payments: 1 },
    ['p pays', 'A open opens', 'A open is answered', 'A pay → paid', 'note: A0 paid'],
    (state, event) => (event.type === 'refund-read' && event.turn === 0 ? { state, effects: [] } : null),
    /never comes to an end|stays/,
  ],
  [
    'keeps a second charge of the order',
    { closing: 'leaky' },
    second,
    (_state, _event, _facts, { state }) => {
      if (state.status !== 'refund-due') return null;
      return { state: { ...state, status: 'paid', refunds: [] }, effects: [] };
    },
    /slot|two charges/,
  ],
  [
    'does not repeat a refund whose answer was lost',
    { closing: 'leaky', losses: 1 },
    second,
    (state, event) => (state.status === 'refund-due' && event.type === 'due' ? { state, effects: [] } : null),
    /stays refund-due/,
  ],
  [
    'ignores a success of a payment that ended',
    { closing: 'leaky' },
    ended,
    (state, event) =>
      isReading(event, 'paid') && ['cancelled', 'declined', 'failed', 'expired'].includes(state.status)
        ? { state, effects: [] }
        : null,
    /hear/,
  ],
  [
    'refunds without counting the refunds before',
    { refunds: 'asked', payments: 1 },
    paid,
    (state, event, facts) => {
      if (event.type !== 'refund-asked' || state.status !== 'paid') return null;
      const { state: next, effects } = update({ ...state, refunds: [] }, event, facts);
      return next.status === 'paid'
        ? { state: { ...next, refunds: [...state.refunds, ...next.refunds] }, effects }
        : null;
    },
    /promises too much/,
  ],
  [
    'takes a late refund for told, and does not tell it',
    { refunds: 'asked', payments: 1, provider: 'webhook' },
    [...opened, 'A pay → paid', 'note: A0 paid', 'A refund r1'],
    (_state, _event, _facts, { state, effects }) => ({
      state,
      effects: effects.filter((effect) => effect.type !== 'notify' || !effect.news.about.startsWith('refund-late:')),
    }),
    /nobody was told that the refund r1 is late/,
  ],
  [
    'repeats a refund under a new id',
    { refunds: 'asked', payments: 1 },
    paid,
    (_state, _event, _facts, { state, effects }) => ({
      state,
      effects: effects.map((effect) =>
        effect.type === 'refund' ? { ...effect, refundId: `${effect.refundId}-${effect.turn}` } : effect,
      ),
    }),
    /nobody stored the refund|never comes to an end/,
  ],
];

describe('the search', () => {
  it.each(bugs)('notices a server that %s', (_name, changes, after, bug, fault) => {
    const rules = { ...plainRules, ...changes };
    const found = search({ ...rules, update: withBug(bug) }, enough, worldAfter(rules, after));
    expect(found.fault).toMatch(fault);
  });

  it('notices a server that makes a second payment for a second id', () => {
    const forgetful: typeof admit = (request, facts) => admit(request, { ...facts, holder: null });
    expect(search({ ...plainRules, admit: forgetful }, enough).fault).toMatch(/slot/);
  });

  it('notices a server that takes new payments before it knows what a backup forgot', () => {
    const rules = { ...plainRules, backup: 'restored', losses: 0 } as const;
    const forgotten = worldAfter(rules, ['backup', ...paid]);
    expect(search({ ...rules, opensEarly: true }, enough, forgotten).fault).toMatch(/two charges/);
  });
});
