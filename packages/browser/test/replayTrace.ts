import type { FlowStep } from '@payaloud/browser';
import {
  enrollmentFlow,
  identityFlow,
  type EnrollmentEvent,
  type EnrollmentState,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
} from '@payaloud/core/identity';
import { afterEach, beforeEach, expect } from 'vitest';

const hook = Symbol.for('payaloud.trace');
const page = globalThis as { [hook]?: (step: FlowStep) => void };

/**
 * Records every step of the flows in each test of the file. After it, replays them as JSON without clock or page: each
 * must come to the same state and effects. No drawing, code or assertion may be in what was recorded.
 */
export function withReplayedTrace(): { readonly steps: () => readonly FlowStep[] } {
  let steps: FlowStep[] = [];

  beforeEach(() => {
    steps = [];
    page[hook] = (step) => void steps.push(step);
  });

  afterEach(() => {
    delete page[hook];
    const recorded = JSON.stringify(steps);
    expect(recorded).not.toMatch(secrets);
    replay(JSON.parse(recorded) as FlowStep[]);
  });

  return { steps: () => steps };
}

/** Points of a stroke, the codes that the tests type, and what a passkey gives. */
const secrets = /"x":|"traces"|123456|111111|222222|assertion-/;

interface FirstStates {
  identity?: IdentityState;
  enrollment?: EnrollmentState;
}

/** Set by the simulation, because a step is recorded with the state after it. */
export const firstStates: FirstStates = {};

function replay(steps: readonly FlowStep[]) {
  let { identity, enrollment } = JSON.parse(JSON.stringify(firstStates)) as FirstStates;
  for (const { flow, event, facts, state, effects } of steps) {
    if (flow === 'identity' && identity) {
      const next = identityFlow.update(identity, event as IdentityEvent, facts as IdentityFacts);
      expect(asJson(next)).toEqual({ state, effects });
      identity = next.state;
    } else if (flow === 'enrollment' && enrollment) {
      const next = enrollmentFlow.update(enrollment, event as EnrollmentEvent, null);
      expect(asJson(next)).toEqual({ state, effects });
      enrollment = next.state;
    }
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
