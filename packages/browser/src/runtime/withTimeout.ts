import type { Timers } from './clock';

/** Resolves to the promise's value, or to `fallback` if it rejects or takes longer than `ms`. Never rejects. */
export function withTimeout<Value, Fallback = Value>(
  promise: Promise<Value>,
  ms: number,
  fallback: Fallback,
  timers: Timers,
): Promise<Value | Fallback> {
  return new Promise((resolve) => {
    const cancel = timers.after(ms, () => resolve(fallback));
    const settle = (value: Value | Fallback) => {
      cancel();
      resolve(value);
    };
    promise.then(settle, () => settle(fallback));
  });
}
