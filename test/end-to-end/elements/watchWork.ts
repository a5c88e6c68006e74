declare global {
  interface Window {
    /** The timers that the page has begun and not ended, and its listeners on what lasts longer than an element. */
    work: () => string[];
  }
}

/** Runs in the page before its own scripts. It uses nothing from outside. */
export function watchWork(): void {
  const timers = new Map<string, string>();
  const listeners = new Map<string, string>();
  const starts = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const;
  const page = window as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const [start, end] of starts) {
    const begin = page[start]!.bind(window);
    const stop = page[end]!.bind(window);
    page[start] = (run, ...rest) => {
      let key = '';
      const id = begin(
        (...args: unknown[]) => {
          if (start !== 'setInterval') timers.delete(key);
          return (run as (...given: unknown[]) => unknown)(...args);
        },
        ...rest,
      );
      key = `${start} ${String(id)}`;
      timers.set(key, `${start} ${String(rest[0])} ${String(run).slice(0, 120)}`);
      return id;
    };
    page[end] = (id) => {
      timers.delete(`${start} ${String(id)}`);
      return stop(id);
    };
  }

  const names = new WeakMap<object, number>();
  let count = 0;
  const nameOf = (object: object) => {
    if (!names.has(object)) names.set(object, (count += 1));
    return names.get(object);
  };
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown) => {
    const { capture = false } =
      typeof options === 'object' && options !== null
        ? (options as AddEventListenerOptions)
        : { capture: Boolean(options) };
    return `${nameOf(target)} ${type} ${nameOf(listener)} ${capture}`;
  };
  /** Lasts longer than an element. Everything else goes away with those that know it. */
  const lasts = (target: EventTarget) =>
    target === window ||
    target === document ||
    target === document.body ||
    target === window.speechSynthesis ||
    target === window.visualViewport ||
    target instanceof MediaQueryList ||
    target instanceof BroadcastChannel;
  // Called with its channel.
  // oxlint-disable-next-line typescript/unbound-method
  const { close } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.close = function closeChannel() {
    for (const key of listeners.keys()) if (key.startsWith(`${nameOf(this)} `)) listeners.delete(key);
    close.call(this);
  };
  // Called with their targets.
  // oxlint-disable-next-line typescript/unbound-method
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    const target = this ?? window;
    if (listener && lasts(target)) {
      const key = keyOf(target, type, listener, options);
      listeners.set(key, `${target.constructor.name} ${type} ${String(listener).slice(0, 120)}`);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(key));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    const target = this ?? window;
    if (listener) listeners.delete(keyOf(target, type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  window.work = () => [...timers.values(), ...listeners.values()].toSorted();
}
