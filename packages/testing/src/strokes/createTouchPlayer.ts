import type { Clock } from '@payaloud/browser';
import type { Stroke, StrokePoint } from '@payaloud/core/gesture';
import { createPageClock } from '../time/pageClock';

/** A Chrome DevTools Protocol session: Playwright's `context.newCDPSession(page)` or Vitest's `cdp()`. */
export interface TouchSession {
  send(method: 'Input.dispatchTouchEvent', params: TouchParams): Promise<unknown>;
}

export interface TouchParams {
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';
  touchPoints: { x: number; y: number; id: number; radiusX: number; radiusY: number }[];
  /** Seconds since 1970. Chromium exposes it as `event.timeStamp`. */
  timestamp: number;
}

export interface TouchPlayer {
  /** Draws the recording with one finger at its recorded speed. Resolves after the lift. */
  draw(stroke: Stroke, options?: DrawOptions): Promise<void>;
}

export interface DrawOptions {
  /** Position of the recording's origin, in CSS px of the page's viewport. Default: 0, 0. */
  readonly at?: { readonly x: number; readonly y: number };
  /** With `cancel`, the system cancels the touch half-way. Default: `up`. */
  readonly ends?: 'up' | 'cancel';
  /** Speed factor: 2 is twice as fast. Default: 1. */
  readonly pace?: number;
}

/**
 * Plays strokes as real touches, which the browser handles like a finger. Chromium only. Each touch carries its
 * recorded time, because a busy machine sends it late and the speed is part of a drawing.
 *
 * @param clock the time in which a stroke is drawn. Default: the machine's.
 * @example
 *   const play = (session: TouchSession, stroke: Stroke) => createTouchPlayer(session).draw(stroke);
 */
export function createTouchPlayer(session: TouchSession, clock: Clock = createPageClock()): TouchPlayer {
  const sleep = async (ms: number) => {
    if (ms > 0) await new Promise<void>((resolve) => clock.after(ms, resolve));
  };

  return {
    async draw(stroke, { at = { x: 0, y: 0 }, ends = 'up', pace = 1 } = {}) {
      const first = stroke[0];
      if (!first) return;
      const start = clock.monotonic();
      const elapsed = ({ t }: StrokePoint) => (t - first.t) / pace;
      const wallStart = clock.wall();
      const touch = (type: TouchParams['type'], point: StrokePoint) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: isDown(type) ? [{ x: at.x + point.x, y: at.y + point.y, id: 1, radiusX: 8, radiusY: 8 }] : [],
          timestamp: (wallStart + elapsed(point)) / 1000,
        });
      const sent = ends === 'cancel' ? stroke.slice(1, Math.ceil(stroke.length / 2)) : stroke.slice(1);
      // Wait for each answer. Without it, a busy Chromium drops up to half of the points (24 November 2026).
      await touch('touchStart', first);
      for (const point of sent) {
        await sleep(elapsed(point) - (clock.monotonic() - start));
        await touch('touchMove', point);
      }
      await touch(ends === 'cancel' ? 'touchCancel' : 'touchEnd', sent.at(-1) ?? first);
    },
  };
}

function isDown(type: TouchParams['type']): boolean {
  return type === 'touchStart' || type === 'touchMove';
}
