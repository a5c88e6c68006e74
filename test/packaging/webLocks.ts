/**
 * Gives jsdom the Web Locks of a page that is open in one tab. Without them a payment waits a second for other tabs. Returns the undo.
 */
export function connectWebLocks(): () => void {
  const held = new Set<string>();
  async function request(name: string, _options: LockOptions, run: (lock: Lock | null) => unknown): Promise<unknown> {
    if (held.has(name)) return run(null);
    held.add(name);
    try {
      return await run({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  }
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  return () => void Reflect.deleteProperty(navigator, 'locks');
}
