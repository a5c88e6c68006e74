import type { StrokePoint } from '@payaloud/core/gesture';
import { useCallback, useRef, type RefObject } from 'react';
import { usePreferences } from '../provider';

export interface TraceChoice {
  readonly shown: boolean;
  readonly toggle: () => void;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  /** Null clears the trace. */
  readonly draw: (points: readonly StrokePoint[] | null) => void;
}

/**
 * The visible trace, for a payer who asked for it. Off by default, remembered on this device, and cleared with the lift, so that it never outlives
 * the stroke.
 */
export function useTrace(): TraceChoice {
  const [{ ink: choice }, store] = usePreferences();
  const shown = choice === 'shown';
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const last = useRef<StrokePoint | null>(null);

  const draw = useCallback((points: readonly StrokePoint[] | null) => {
    const canvas = canvasRef.current;
    if (!canvas) return;
    if (points === null || last.current === null) wipe(canvas);
    if (points === null) last.current = null;
    else last.current = ink(canvas, last.current, points);
  }, []);

  return { shown, toggle: () => store.choose({ ink: shown ? 'hidden' : 'shown' }), canvasRef, draw };
}

/** Setting the size of a canvas clears it. */
function wipe(canvas: HTMLCanvasElement) {
  canvas.width = canvas.clientWidth;
  canvas.height = canvas.clientHeight;
}

function ink(canvas: HTMLCanvasElement, from: StrokePoint | null, points: readonly StrokePoint[]) {
  const context = canvas.getContext('2d');
  const last = points.at(-1) ?? from;
  if (!context) return last;
  const { left, top } = canvas.getBoundingClientRect();
  context.strokeStyle = getComputedStyle(canvas).color;
  context.lineWidth = 10;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (const [i, { x, y }] of [...(from ? [from] : []), ...points].entries()) {
    if (i === 0) context.moveTo(x - left, y - top);
    else context.lineTo(x - left, y - top);
  }
  context.stroke();
  return last;
}
