import { useEffect, useState } from 'react';
import { useClock } from '../provider';

/**
 * The last value, until the focus has left its button for a while; null if there was none. Orca loses the focus if the
 * button that has it is removed in the same moment, and says nothing of the new one (Orca 48, three of five times).
 */
export function useLeaving(current: number | null): number | null {
  const clock = useClock();
  const [last, setLast] = useState(current);
  useEffect(() => clock.after(leavingMs, () => setLast(current)), [current, clock]);
  return last === current ? null : last;
}

const leavingMs = 300;
