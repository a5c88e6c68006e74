import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the end of a growing element in sight for a reader who looks at it. It never scrolls under a reader who has scrolled
 * back, or whose focus is beside it.
 */
export function useFollowEnd(element: RefObject<HTMLElement | null>): void {
  const isAtEnd = useRef(false);
  useEffect(() => {
    const box = scrollBoxOf(element.current);
    if (!box) return undefined;
    const look = () => {
      isAtEnd.current = box.scrollTop + box.clientHeight >= box.scrollHeight - 8;
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, [element]);
  // After each render, because each may bring rows.
  useLayoutEffect(() => {
    const box = scrollBoxOf(element.current);
    if (box && isAtEnd.current && !box.contains(document.activeElement)) box.scrollTop = box.scrollHeight;
  });
}

/** Storybook's panel scrolls, not the panel of an addon. */
function scrollBoxOf(element: HTMLElement | null): HTMLElement | null {
  for (let box = element?.parentElement ?? null; box; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}
