import type { FlowStep } from '@payaloud/browser';

/** Strings up to this many characters are shown. Longer ones, such as whole sentences, would hide the order of steps. */
const maxTextLength = 24;

/**
 * One step of a flow as one line: its event, then its effects, each with its short fields. For a browser's console:
 * `globalThis[Symbol.for('payaloud.trace')] = (step) => console.log(formatFlowStep(step))`.
 *
 * @example
 *   const trace = (step: FlowStep) => console.log(formatFlowStep(step));
 *   Object.assign(globalThis, { [Symbol.for('payaloud.trace')]: trace });
 */
export function formatFlowStep({ flow, event, effects }: Pick<FlowStep, 'flow' | 'event' | 'effects'>): string {
  return `${flow}  ${format(event)} → ${effects.map(format).join(', ') || 'nothing'}`;
}

function format(data: unknown): string {
  if (typeof data !== 'object' || data === null) return String(data);
  const { type, ...fields } = data as { readonly type?: unknown };
  const shown = Object.entries(fields).filter(([, value]) => isShort(value));
  return [String(type), ...shown.map(([name, value]) => `${name}=${String(value)}`)].join(' ');
}

function isShort(value: unknown): boolean {
  return typeof value === 'string'
    ? value.length <= maxTextLength
    : typeof value === 'number' || typeof value === 'boolean';
}
