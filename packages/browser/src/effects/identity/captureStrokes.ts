import type { StrokeCaptureOptions } from '../../strokes';
import { drawing } from './lazyParts';

/**
 * Takes strokes from the surface of a flow in the state `drawing` or `collecting`, whose code is loaded then. Returns the
 * undo. `createStrokeCapture` does the same for a page of its own.
 */
export function captureStrokes(element: HTMLElement, options: StrokeCaptureOptions): () => void {
  return drawing.get()?.createStrokeCapture(element, options).connect() ?? (() => {});
}
