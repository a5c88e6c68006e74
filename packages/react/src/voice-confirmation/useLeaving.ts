import { useEffect, useState } from 'react';

/**
 * The last value, until the focus has left its button for a while; null if there was none. Orca loses the focus if the
 * button that has it is removed in the same moment, and says nothing of the new one (Orca 48, three of five times).
 */
export function useLeaving(current: number | null): number | null {
  const [last, setLast] = useState(current);
  useEffect(() => {
    const timer = setTimeout(() => setLast(current), leavingMs);
    return () => clearTimeout(timer);
  }, [current]);
  return last === current ? null : last;
}

const leavingMs = 300;
