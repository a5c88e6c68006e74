/**
 * Replaces a method by one that calls `around` with a function that runs the original. Returns the undo. If somebody
 * else has wrapped the method meanwhile, theirs stays, and ours only passes calls on.
 */
export function wrapMethod(holder: object, name: string, around: (call: WrappedCall) => unknown): () => void {
  const own: unknown = Reflect.get(holder, name);
  if (typeof own !== 'function') return () => {};
  const before = Object.getOwnPropertyDescriptor(holder, name);
  let isOn = true;
  function wrapped(this: unknown, ...args: unknown[]): unknown {
    const run = (): unknown => Reflect.apply(own as () => unknown, this, args);
    return isOn ? around({ self: this, args, run }) : run();
  }
  Object.defineProperty(holder, name, {
    configurable: true,
    writable: true,
    enumerable: before?.enumerable ?? true,
    value: wrapped,
  });
  return () => {
    isOn = false;
    if (Reflect.get(holder, name) !== wrapped) return;
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  };
}

export interface WrappedCall {
  readonly self: unknown;
  readonly args: readonly unknown[];
  /** Runs the original with the same arguments. */
  readonly run: () => unknown;
}

/** Runs code of the log inside the page's own call. An error is reported and does not reach the page. */
export function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
