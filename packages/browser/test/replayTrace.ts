import type { FlowStep } from '@payaloud/browser';
import type { Step } from '@payaloud/core/internal/flow';
import {
  enrollmentFlow,
  identityFlow,
  type EnrollmentEvent,
  type EnrollmentState,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
} from '@payaloud/core/internal/identity';
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
  for (const step of steps.map(asGuarded)) {
    if (step.flow === 'identity' && identity) {
      identity = again(step, identityFlow.update(identity, step.event as IdentityEvent, step.facts as IdentityFacts));
    } else if (step.flow === 'enrollment' && enrollment) {
      enrollment = again(step, enrollmentFlow.update(enrollment, step.event as EnrollmentEvent, null));
    }
  }
}

function again<State>({ state, effects }: FlowStep, next: Step<State, unknown>): State {
  expect(asJson(next)).toEqual({ state, effects });
  return next.state;
}

/** The flow's own step. These tests load everything first. No press has to wait for code then. */
function asGuarded({ state, facts, ...step }: FlowStep): FlowStep {
  return { ...step, state: (state as { own: unknown }).own, facts: (facts as { own: unknown }).own };
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
