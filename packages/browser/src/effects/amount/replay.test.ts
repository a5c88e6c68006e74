import type { FlowStep } from '@payaloud/browser';
import {
  amountEntryFlow,
  initialAmountEntry,
  type AmountEntryEvent,
  type AmountEntryFacts,
} from '@payaloud/core/internal/amount-entry';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createField, longMs, pass, usd, type FieldOptions } from './test-support/simulateField';

/** Records the steps of this test's fields through the developer hook. */
function record(): readonly FlowStep[] {
  const page = globalThis as { [hook]?: ((step: FlowStep) => void) | undefined };
  const steps: FlowStep[] = [];
  page[hook] = (step) => void steps.push(step);
  onTestFinished(() => void delete page[hook]);
  return steps;
}

const hook: unique symbol = Symbol.for('payaloud.trace');

type Field = ReturnType<typeof createField>;

const othersMayHear: FieldOptions = {
  amountPrivacy: 'masked',
  deliver: ({ masked }) => (masked === undefined ? 'delivered' : 'masked'),
};

const stories: [string, FieldOptions, (field: Field) => Promise<void>][] = [
  [
    'an amount that is said and accepted',
    {},
    async (field) => {
      await field.say('twelve dollars');
      await field.deliverAll();
      field.controller.accept();
    },
  ],
  [
    'a hands-free amount: no, another one, repeat, yes',
    { handsFree: 'on' },
    async (field) => {
      await field.say('twelve dollars');
      for (const answer of ['no', 'eleven dollars', 'hello', 'repeat', 'yes'] as const) {
        await field.deliverAll();
        await pass(longMs);
        await field.hear(answer);
      }
    },
  ],
  [
    'a question whose amounts are masked',
    othersMayHear,
    async (field) => {
      await field.say('two fifty');
      field.controller.choose(usd(250));
      await field.deliverAll();
      field.controller.choose(usd(250));
    },
  ],
  [
    'refusals, and typing instead',
    { isInInput: true },
    async (field) => {
      await field.say('about ten dollars');
      await field.say('about ten dollars');
      field.controller.typeInstead();
      field.controller.type('1,234', 'keypad');
      field.controller.commit();
      field.controller.reportInvalid('here');
      field.controller.step(usd(100), 'up');
      field.controller.setValue(null, 'reset');
    },
  ],
  [
    'a download',
    { availability: { kind: 'downloadable', bytes: 1000 } },
    async (field) => {
      field.controller.startTalking();
      await pass(0);
      field.controller.answerDownload('start');
      await pass(0);
    },
  ],
  [
    'a cloud that is allowed, and left',
    { availability: { kind: 'needs-consent' } },
    async (field) => {
      field.controller.startTalking();
      await pass(0);
      field.controller.answerConsent('given');
      await pass(longMs);
      field.disconnect();
    },
  ],
];

describe('the log of a field', () => {
  it.each(stories)('replays from JSON without clock, DOM or language: %s', async (_name, options, tell) => {
    const steps = record();
    await tell(createField(options));
    const log = JSON.parse(JSON.stringify(steps)) as readonly FlowStep[];
    expect(log.length).toBeGreaterThan(3);
    let state = initialAmountEntry(null);
    for (const { event, facts, state: after, effects } of log) {
      const { own } = facts as { own: AmountEntryFacts };
      const replayed = amountEntryFlow.update(state, event as AmountEntryEvent, own);
      expect(JSON.parse(JSON.stringify(replayed))).toEqual({ state: (after as { own: unknown }).own, effects });
      ({ state } = replayed);
    }
  });

  it('prints as readable lines', async () => {
    const steps = record();
    const [, options, tell] = stories[0]!;
    await tell(createField(options));
    expect(steps.map(line)).toMatchInlineSnapshot(`
      [
        "watched → – (idle)",
        "talk → prepare (preparing)",
        "prepared → listen (preparing)",
        "captured → – (listening)",
        "heard → say (confirming)",
        "said → – (confirming)",
        "delivered → – (confirming)",
        "accept → report-change, report-commit, say (idle)",
        "said → – (idle)",
      ]
    `);
  });
});

/** `event → effects (status)` */
function line({ event, effects, state }: FlowStep): string {
  const typeOf = (one: unknown) => (one as { type: string }).type;
  const { status } = (state as { own: { status: string } }).own;
  return `${typeOf(event)} → ${effects.map(typeOf).join(', ') || '–'} (${status})`;
}
