import { captureStrokes, type Announcer, type NotCounted, type Timers } from '@payaloud/browser/internal';
import type { Drawing, StrokePoint } from '@payaloud/core/gesture';
import { useEffect, useRef, type RefObject } from 'react';
import { useClock } from '../provider';
import { useLatest } from '../shared';

export interface UseDrawingOptions {
  readonly open: boolean;
  readonly isChecked?: boolean;
  readonly announcer: Announcer;
  readonly onDrawn: (drawing: Drawing) => void;
  readonly onNotCounted: (reason: NotCounted) => void;
  /** Draws the stroke. Null: nothing of it is shown. */
  readonly trace: ((points: readonly StrokePoint[] | null) => void) | null;
}

/** Opens the full-screen dialog and captures strokes on its surface while `open`. */
export function useDrawing(options: UseDrawingOptions): {
  readonly dialogRef: RefObject<HTMLDialogElement | null>;
  readonly surfaceRef: RefObject<HTMLDivElement | null>;
} {
  const { open, isChecked } = options;
  const clock = useClock();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const surfaceRef = useRef<HTMLDivElement>(null);
  const latest = useLatest(options);

  useEffect(() => {
    const dialog = dialogRef.current;
    const surface = surfaceRef.current;
    if (!open || !dialog || !surface) return undefined;
    // With large text the bar scrolls, and Chromium 156 would focus the bar, which has no name and no action.
    dialog.querySelector('button')?.toggleAttribute('autofocus', true);
    dialog.showModal();
    const endTrace = () => latest.trace?.(null);
    const undo = captureStrokes(surface, {
      onStart: () => latest.announcer.cue({ haptic: 'tap' }),
      onPoints: (points) => latest.trace?.(points),
      onDrawn(drawing) {
        endTrace();
        latest.onDrawn(drawing);
      },
      onNotCounted(reason) {
        endTrace();
        latest.onNotCounted(reason);
      },
    });
    return () => {
      undo();
      endTrace();
      // Returns the focus to the button that opened the dialog.
      dialog.close();
    };
  }, [open, latest]);

  // If the drawing is not accepted, the button is still there, and one press tries again.
  useEffect(() => {
    if (!isChecked) return undefined;
    const button = document.activeElement as HTMLElement;
    const heading = dialogRef.current?.parentElement?.firstElementChild as HTMLElement;
    const leave = waitBeside(heading, clock);
    return () => {
      if (leave()) button.focus();
    };
  }, [isChecked, clock]);

  return { dialogRef, surfaceRef };
}

/** In ms. Of a check that takes longer the heading tells. */
const lastingMs = 500;

/**
 * Focuses what stays while a drawing is checked, and not the button that opened the dialog: Orca 48 said "Draw my sign to pay $28.25 to
 * Corner Cafe button grayed" before the outcome (26 November 2026). It is the heading, or a whole checkout, because the heading goes with
 * an accepted drawing, and Orca 48 then said "blank heading" (29 November 2026).
 *
 * @returns the end of it, which is true if the focus has not moved elsewhere.
 */
function waitBeside(heading: HTMLElement, clock: Timers): () => boolean {
  const checkout = heading.closest<HTMLElement>('.payaloud-checkout');
  if (!checkout) {
    heading.focus();
    return () => document.activeElement === heading;
  }
  // Only while it has the focus: by touch, a region that can be focused is a stop of its own.
  checkout.tabIndex = -1;
  checkout.addEventListener('blur', () => checkout.removeAttribute('tabindex'), { once: true });
  checkout.focus({ preventScroll: true });
  const stop = clock.after(lastingMs, () => document.activeElement === checkout && heading.focus());
  return () => {
    stop();
    return document.activeElement === checkout || document.activeElement === heading;
  };
}
