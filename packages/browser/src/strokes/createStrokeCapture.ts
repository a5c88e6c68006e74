import { systemClock, type Timers } from '../runtime';
import { isTouch, type Drawing, type Stroke, type StrokePoint } from '@payaloud/core/internal/gesture';

export interface StrokeCaptureOptions {
  /** The pointer was lifted, and the drawing is long enough to compare. Times are `event.timeStamp`, in ms. */
  onDrawn(drawing: Drawing): void;
  /** The stroke ended without being a try. */
  onNotCounted(reason: NotCounted): void;
  /** A stroke starts. Apps can vibrate briefly here. */
  onStart?(point: StrokePoint): void;
  /** New points, for a trace if the payer asked to see one. */
  onPoints?(points: readonly StrokePoint[]): void;
  /**
   * How long after a lift another stroke still belongs to the figure, in ms. Default: 0, so the figure ends with the
   * lift.
   */
  readonly pauseMs?: number;
  /** Calls back after a time in ms, here `pauseMs`. Default: the page's clock. */
  readonly clock?: Timers;
}

/**
 * - `stolen`: the system took the pointer (`pointercancel`, a lost capture, a hidden page, a turned screen).
 * - `left`: the pointer left the element.
 * - `too-short`: a touch instead of a figure.
 * - `second-finger`: another pointer came down, for example in a pinch. The next stroke can start once all have lifted.
 */
export type NotCounted = 'stolen' | 'left' | 'too-short' | 'second-finger';

export interface StrokeCapture {
  /**
   * Opens the element for drawing and returns the undo. `touch-action` is `none` only while connected, so pinch and
   * scroll work before and after. The undo drops an unfinished stroke without a callback.
   */
  connect(): () => void;
}

/** In CSS px. A fingertip covers 20 to 60; anything larger than this is a palm or a cheek. */
const palmSize = 100;

/** Captures strokes of a single pointer: mouse, pen or finger. Has no side effects until it is connected. */
export function createStrokeCapture(element: HTMLElement, options: StrokeCaptureOptions): StrokeCapture {
  const { pauseMs = 0, clock = systemClock } = options;
  let pointer: number | null = null;
  let points: StrokePoint[] = [];
  let strokes: Stroke[] = [];
  let endPause = () => {};
  /** Pointers that are down anywhere on the page. */
  const touching = new Set<number>();

  function clear() {
    endPause();
    pointer = null;
    points = [];
    strokes = [];
  }

  function drop(reason: NotCounted) {
    if (pointer === null && strokes.length === 0) return;
    clear();
    options.onNotCounted(reason);
  }

  function dropStolen() {
    // They may lift outside the page. A remaining id would keep the surface closed forever.
    touching.clear();
    drop('stolen');
  }

  function touch(event: PointerEvent) {
    if (!isTip(event)) return;
    touching.add(event.pointerId);
    if (touching.size > 1) drop('second-finger');
  }

  const lift = (event: PointerEvent) => void touching.delete(event.pointerId);

  function complete() {
    const drawing: Drawing = strokes.length === 1 ? (strokes[0] ?? []) : strokes;
    clear();
    if (isTouch(drawing)) options.onNotCounted('too-short');
    else options.onDrawn(drawing);
  }

  function add(events: readonly PointerEvent[]) {
    const added = events.map(pointOf);
    points.push(...added);
    options.onPoints?.(added);
  }

  function down(event: PointerEvent) {
    if (pointer !== null || touching.size > 1 || !isTip(event)) return;
    // Prevents text selection, focus changes and image drags by the mouse.
    event.preventDefault();
    endPause();
    pointer = event.pointerId;
    points = [];
    capture(element, event.pointerId);
    const point = pointOf(event);
    points.push(point);
    options.onStart?.(point);
    options.onPoints?.([point]);
  }

  function move(event: PointerEvent) {
    if (event.pointerId !== pointer) return;
    // A captured pointer keeps sending events after it has left, so its position decides.
    if (!isInside(element, event)) return drop('left');
    const coalesced = event.getCoalescedEvents?.() ?? [];
    add(coalesced.length > 0 ? coalesced : [event]);
  }

  function up(event: PointerEvent) {
    if (event.pointerId !== pointer) return;
    if (!isInside(element, event)) return drop('left');
    add([event]);
    strokes.push(points);
    points = [];
    pointer = null;
    if (pauseMs > 0) endPause = clock.after(pauseMs, complete);
    else complete();
  }

  const lost = (event: PointerEvent) => {
    if (event.pointerId === pointer) dropStolen();
  };

  return {
    connect() {
      const document = element.ownerDocument;
      const listening = new AbortController();
      const { signal } = listening;
      const restore = holdStyle(element);
      // Listens on the whole page and before the element, because the second finger of a pinch may be on a button.
      document.addEventListener('pointerdown', touch, { signal, capture: true });
      document.addEventListener('pointerup', lift, { signal, capture: true });
      document.addEventListener('pointercancel', lift, { signal, capture: true });
      element.addEventListener('pointerdown', down, { signal });
      element.addEventListener('pointermove', move, { signal });
      element.addEventListener('pointerup', up, { signal });
      element.addEventListener('pointercancel', lost, { signal });
      element.addEventListener('lostpointercapture', lost, { signal });
      // After a moving touch, Chromium treats the next tap as the end of a fling and fires no click, so "Finish" right
      // after a stroke did nothing (measured 24 November 2026: 0 of 9 taps up to 0.4 s later worked; with this, 9 of
      // 9).
      element.addEventListener('touchstart', (event) => event.preventDefault(), { signal, passive: false });
      // A long press or a second finger opens menus, which must not interrupt a drawing.
      element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
      element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
      document.addEventListener('visibilitychange', () => document.hidden && dropStolen(), { signal });
      document.defaultView?.addEventListener('blur', dropStolen, { signal });
      // After a turn, the two parts of the figure would not fit together.
      document.defaultView?.addEventListener('orientationchange', dropStolen, { signal });
      return () => {
        listening.abort();
        touching.clear();
        clear();
        restore();
      };
    },
  };
}

/** The tip of a finger or pen, or the main button of a mouse. */
function isTip(event: PointerEvent): boolean {
  const isPalm = event.pointerType === 'touch' && Math.max(event.width, event.height) > palmSize;
  return event.button === 0 && !isPalm;
}

function pointOf(event: PointerEvent): StrokePoint {
  return { x: event.clientX, y: event.clientY, t: event.timeStamp };
}

function isInside(element: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/**
 * `setPointerCapture` throws for a synthetic pointer, and for one that ended before the handler ran. Neither needs the
 * capture.
 */
function capture(element: HTMLElement, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // The stroke still ends by pointerup, pointercancel or blur.
  }
}

/** Sets the styles that drawing needs. Returns a function that restores the app's own. */
function holdStyle({ style }: HTMLElement): () => void {
  const wanted = { 'touch-action': 'none', 'user-select': 'none', '-webkit-user-select': 'none' };
  const before = Object.keys(wanted).map((name) => [name, style.getPropertyValue(name)] as const);
  for (const [name, value] of Object.entries(wanted)) style.setProperty(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
    }
  };
}
