/** One step of a flow, as plain data that can be printed, kept as JSON and replayed. */
export interface FlowStep {
  readonly flow: string;
  readonly event: unknown;
  readonly facts: unknown;
  readonly state: unknown;
  readonly effects: readonly unknown[];
}

/** A developer's tool: `globalThis[Symbol.for('payaloud.trace')] = ({ flow, event, effects }) => console.log(…)`. */
const hook: unique symbol = Symbol.for('payaloud.trace');

/** Tells the hook of one step, if a developer has set one. Nothing is kept otherwise. */
export function traceStep(step: FlowStep): void {
  (globalThis as { [hook]?: (step: FlowStep) => void })[hook]?.(step);
}
