import { useEffect, useRef, useState, type RefObject } from 'react';
import { titleFrames, useLatest } from '../shared';
import { useStableCheck } from '../shared/misuse';
import type { HostedFieldAdapter, HostedFieldHandle, HostedFieldState } from './adapter';

export interface HostedFrames {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** True if the provider uses several frames, which keep their own titles. */
  readonly isSeveral: boolean;
  /** For the empty element that the provider fills. It must stay where it is: a frame that is moved loads anew. */
  readonly slot: RefObject<HTMLDivElement | null>;
  readonly handle: RefObject<HostedFieldHandle | null>;
  /** Mounts the fields again after they failed to load. */
  readonly loadAgain: () => void;
}

/** How one try to load the fields ended. */
interface Result {
  readonly adapter: HostedFieldAdapter;
  readonly attempt: number;
  readonly phase: 'ready' | 'failed';
}

/** Mounts a provider's fields for as long as the component is there. */
export function useHostedFrames(
  adapter: HostedFieldAdapter,
  label: string,
  events: { onChange(state: HostedFieldState): void; onFailed(): void },
): HostedFrames {
  const slot = useRef<HTMLDivElement>(null);
  const handle = useRef<HostedFieldHandle | null>(null);
  const latest = useLatest(events);
  const [count, setCount] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Result | null>(null);
  useStableCheck('unstable-prop', adapter, 'Create the `adapter` of a hosted field outside of render.');

  useEffect(() => {
    // A place for each mount, because a provider may still fill the place of the one before.
    const place = document.createElement('div');
    slot.current?.append(place);
    let isMounted = true;
    async function mount() {
      const onChange = (state: HostedFieldState) => isMounted && latest.onChange(state);
      const mounted = await adapter.mount(place, { onChange });
      if (!isMounted) return mounted.destroy();
      handle.current = mounted;
      setResult({ adapter, attempt, phase: 'ready' });
    }
    mount().catch(() => {
      if (!isMounted) return;
      setResult({ adapter, attempt, phase: 'failed' });
      latest.onFailed();
    });
    return () => {
      isMounted = false;
      handle.current?.destroy();
      handle.current = null;
      place.remove();
    };
  }, [adapter, attempt, latest]);

  useEffect(
    () => (slot.current ? titleFrames(slot.current, { label, replacesOne: true, onUpdate: setCount }) : undefined),
    [label],
  );

  const isCurrent = result?.adapter === adapter && result.attempt === attempt;
  const phase = isCurrent ? result.phase : 'loading';
  return { phase, isSeveral: count > 1, slot, handle, loadAgain: () => setAttempt((last) => last + 1) };
}
