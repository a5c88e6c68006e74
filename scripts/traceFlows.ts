// A setup file of vitest: with `PAYALOUD_TRACE=1` each step of a flow is printed as a line.
import type { FlowStep } from '@payaloud/browser';
import { formatFlowStep } from '@payaloud/testing';

Object.assign(globalThis, {
  [Symbol.for('payaloud.trace')]: (step: FlowStep) => console.log(formatFlowStep(step)),
});
