/** One step of a flow, as plain data that can be printed, stored as JSON and replayed. */
export interface FlowStep {
  readonly flow: string;
  readonly event: unknown;
  readonly facts: unknown;
  readonly state: unknown;
  readonly effects: readonly unknown[];
}

/** For debugging: `globalThis[Symbol.for('payaloud.trace')] = ({ flow, event, effects }) => console.log(…)`. */
const hook: unique symbol = Symbol.for('payaloud.trace');

/** Passes one step to the hook, if a developer has set one. */
export function traceStep(step: FlowStep): void {
  (globalThis as { [hook]?: (step: FlowStep) => void })[hook]?.(step);
}
