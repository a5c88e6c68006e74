import { act } from '@testing-library/react';

/** The state of a port, which a test changes. */
export function createViewDouble<View extends object>(first: View) {
  let view = first;
  const listeners = new Set<() => void>();
  const set = (next: Partial<View>) => {
    view = { ...view, ...next };
    listeners.forEach((listener) => listener());
  };
  return {
    getState: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** For a port that changes it while a component renders or acts. */
    set,
    change: (next: Partial<View>) => act(() => set(next)),
  };
}
