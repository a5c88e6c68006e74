import { useMemo, useRef, type MouseEvent, type RefObject } from 'react';

export interface NextControl {
  /** Learns whether the latest press in the field came by a pointer. */
  readonly onClickCapture: (event: MouseEvent) => void;
  /** Focuses the next control, unless there is none or the latest press came by a pointer. */
  readonly focusNext: () => 'moved' | 'stayed';
}

/**
 * Leads a payer with a keyboard or a screen reader from an amount to what comes next. A pointer is already anywhere, and
 * nothing may scroll under it.
 */
export function useNextControl(next: RefObject<HTMLElement | null> | undefined): NextControl {
  const latestPress = useRef<'keys' | 'pointer'>('pointer');
  return useMemo(
    () => ({
      onClickCapture({ detail }) {
        latestPress.current = detail === 0 ? 'keys' : 'pointer';
      },
      focusNext() {
        if (!next?.current || latestPress.current === 'pointer') return 'stayed';
        next.current.focus();
        ignoreHeldEnter();
        return 'moved';
      },
    }),
    [next],
  );
}

/** The Enter that is still down must not press the next control, too. */
function ignoreHeldEnter() {
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  const ignore = (event: KeyboardEvent) => (event.repeat ? event.preventDefault() : ended.abort());
  document.addEventListener('keydown', ignore, options);
  document.addEventListener('keyup', () => ended.abort(), options);
}
