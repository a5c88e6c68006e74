type Values = Readonly<Record<string, unknown>>;

/**
 * Merges two sets of props for one element. Both handlers of an event run, the first one's first, even if it throws. Classes
 * are joined and styles merged. Otherwise the second value wins, unless it is undefined.
 */
export function mergeProps<First extends object, Second extends object>(first: First, second: Second): First & Second {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(first));
  for (const [name, value] of Object.entries(second)) {
    if (value !== undefined) merged[name] = mergeValue(name, merged[name], value);
  }
  return merged as First & Second;
}

function mergeValue(name: string, first: unknown, second: unknown): unknown {
  if (typeof first === 'function' && typeof second === 'function' && /^on[A-Z]/.test(name)) {
    return (...args: readonly unknown[]) => {
      try {
        first(...args);
      } finally {
        second(...args);
      }
    };
  }
  if (name === 'className' && first !== undefined) return `${String(first)} ${String(second)}`;
  if (name === 'style') return { ...(first as Values | undefined), ...(second as Values) };
  return second;
}
