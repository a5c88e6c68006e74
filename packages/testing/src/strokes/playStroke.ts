import type { Stroke, StrokePoint } from '@payaloud/core/gesture';

export interface PlayStrokeOptions {
  /** Default: `touch`. */
  readonly pointerType?: 'mouse' | 'pen' | 'touch';
  /** Default: 1. Two fingers need two ids. */
  readonly pointerId?: number;
  /** Position of the recording's origin, in CSS px of the viewport. Default: 0, 0. */
  readonly at?: { readonly x: number; readonly y: number };
  /** How the stroke ends. With `held`, the pointer stays down. Default: `up`. */
  readonly ends?: 'up' | 'cancel' | 'held';
  /** Width and height of the contact, in CSS px. Default: 1. */
  readonly contact?: number;
}

/**
 * Dispatches a recording to `target` as pointer events, at once, with the recorded timestamps. To test the browser's
 * own handling of touch (`touch-action`, implicit capture), use `createTouchPlayer`.
 *
 * @example
 *   const stroke: Stroke = [];
 *   playStroke(document.body, stroke);
 */
export function playStroke(target: Element, stroke: Stroke, options: PlayStrokeOptions = {}): void {
  const { ends = 'up' } = options;
  const first = stroke[0];
  const last = stroke.at(-1);
  if (!first || !last) return;
  send(target, 'pointerdown', first, options);
  for (const point of stroke.slice(1)) send(target, 'pointermove', point, options);
  if (ends === 'up') send(target, 'pointerup', last, options);
  if (ends === 'cancel') send(target, 'pointercancel', last, options);
}

function send(target: Element, type: string, point: StrokePoint, options: PlayStrokeOptions): void {
  const { pointerType = 'touch', pointerId = 1, at = { x: 0, y: 0 }, contact = 1 } = options;
  const isMove = type === 'pointermove';
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    pointerType,
    pointerId,
    isPrimary: pointerId === 1,
    clientX: at.x + point.x,
    clientY: at.y + point.y,
    width: contact,
    height: contact,
    button: isMove ? -1 : 0,
    buttons: type === 'pointerdown' || isMove ? 1 : 0,
  });
  Object.defineProperty(event, 'timeStamp', { value: point.t });
  target.dispatchEvent(event);
}
