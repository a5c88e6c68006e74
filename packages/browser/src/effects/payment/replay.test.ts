import {
  paymentFlow,
  type PaymentMemory,
  type PaymentFlowEvent,
  type PaymentFlowFacts,
} from '@payaloud/core/internal/payment';
import type { FlowStep } from '@payaloud/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { firstSeed, numRuns } from '../../../../../test/laws';
import { runChaosPayment } from './test-support/chaos/runChaosPayment';
import { simulatePayment } from './test-support/simulatePayment';

const hook = Symbol.for('payaloud.trace');
const traced = globalThis as { [hook]?: ((step: FlowStep) => void) | undefined };
/** A trace holds every step of an order, so that a soak takes fewer. */
const orders = Math.min(numRuns / 2, 2_000);

afterEach(() => {
  traced[hook] = undefined;
});

/** Each page starts with its own state. The states link the steps of one page. */
interface Recorded {
  readonly before: string;
  readonly step: string;
}

type PaymentStep = FlowStep & {
  readonly event: PaymentFlowEvent;
  readonly facts: { readonly own: PaymentFlowFacts };
  readonly state: { readonly own: PaymentMemory };
};

describe('a recorded payment', () => {
  it('makes the same decisions again from JSON, without a clock or a page', async () => {
    const recorded: Recorded[] = [];
    const update = paymentFlow.update;
    // The trace contains the state after each step, so the state before is captured where it is used.
    const before: { state: unknown } = { state: null };
    const spied = paymentFlow as { update: typeof update };
    spied.update = (state, event, facts) => {
      before.state = state;
      return update(state, event, facts);
    };
    traced[hook] = (step) => recorded.push({ before: JSON.stringify(before.state), step: JSON.stringify(step) });
    try {
      for (let seed = firstSeed; seed < firstSeed + orders; seed += 1) {
        await runChaosPayment(seed);
        await runChaosPayment(seed, {}, seed % 2 === 0 ? 'check' : 'reply');
      }
    } finally {
      spied.update = update;
      traced[hook] = undefined;
    }
    let differences = 0;
    for (const { before: text, step } of recorded) {
      const { event, facts, state, effects } = JSON.parse(step) as PaymentStep;
      const again = update(JSON.parse(text), event, facts.own);
      const isSame =
        JSON.stringify(again.state) === JSON.stringify(state.own) &&
        JSON.stringify(again.effects) === JSON.stringify(effects);
      if (!isSame) differences += 1;
    }
    expect(differences).toBe(0);
    expect(recorded.length).toBeGreaterThan(orders * 20);
  });

  it('prints as a few lines', async () => {
    const lines: string[] = [];
    const { clock, open } = simulatePayment();
    const page = open();
    traced[hook] = ({ event, effects }) => {
      const named = (effects as { readonly type: string }[]).map(({ type }) => type).join(', ');
      lines.push(`${(event as { readonly type: string }).type} → ${named}`);
    };
    page.controller.pay();
    await clock.pass(1_000);
    expect(lines).toEqual([
      'pay → create-id',
      'id-created → leave-review, lock',
      'locked → say, remember, tell-tabs, send',
      'replied → say, unlock, remember, tell-tabs',
      'delivered → ',
    ]);
  });
});
