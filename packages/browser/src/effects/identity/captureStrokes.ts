import type { StrokeCaptureOptions } from '../../strokes';
import { drawingCode } from './lazyParts';

/**
 * Captures strokes from a surface while the flow's status is `drawing` or `collecting`; its code is loaded by then.
 * Returns the undo. `createStrokeCapture` does the same outside a flow.
 */
export function captureStrokes(element: HTMLElement, options: StrokeCaptureOptions): () => void {
  return drawingCode.get()?.createStrokeCapture(element, options).connect() ?? (() => {});
}
