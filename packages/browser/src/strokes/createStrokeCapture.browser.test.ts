import { createStrokeCapture, type NotCounted } from '@payaloud/browser/internal';
import { enrollGesture, matchGesture, type Drawing, type Stroke } from '@payaloud/core/gesture';
import { createFakeClock, playStroke, type FakeClock, type PlayStrokeOptions } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { itNeeds } from '../../../../test/support/engine';
import { inWindow, touches } from '../../../../test/support/input';

let surface: HTMLElement;
let drawn: Drawing[];
let notCounted: NotCounted[];
let starts: number;
let clock: FakeClock;
let undo: () => void;

beforeEach(() => {
  surface = document.createElement('div');
  surface.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 320px; height: 320px';
  document.body.append(surface);
  drawn = [];
  notCounted = [];
  starts = 0;
  clock = createFakeClock();
  undo = connect();
});

afterEach(() => {
  undo();
  surface.remove();
});

function connect(pauseMs = 0) {
  return createStrokeCapture(surface, {
    pauseMs,
    clock,
    onDrawn: (drawing) => drawn.push(drawing),
    onNotCounted: (reason) => notCounted.push(reason),
    onStart: () => (starts += 1),
  }).connect();
}

/** A zigzag of four sides within the surface, with a point every `every` ms. */
function zigzag(duration = 900, shift = 0, every = 16): Stroke {
  const corners = [
    [20, 40],
    [280, 60],
    [40, 160],
    [280, 200],
    [60, 280],
  ] as const;
  const count = Math.round(duration / every);
  return Array.from({ length: count }, (_, i) => {
    const place = (i / (count - 1)) * 3.999;
    const side = Math.floor(place);
    const [ax, ay] = corners[side] ?? [0, 0];
    const [bx, by] = corners[side + 1] ?? [0, 0];
    const bend = Math.sin(place * 2 + shift) * 3;
    return { x: ax + (place - side) * (bx - ax), y: ay + (place - side) * (by - ay) + bend, t: i * every };
  });
}

const later = (stroke: Stroke, ms: number): Stroke => stroke.map((point) => ({ ...point, t: point.t + ms }));

/** Gives an event the time of a recording. */
function at(event: PointerEvent, ms: number): PointerEvent {
  return Object.defineProperty(event, 'timeStamp', { value: ms });
}

describe('stroke capture', () => {
  it.each(['mouse', 'pen', 'touch'] as const)(
    'captures a %s stroke with its points and times when it ends',
    (pointerType) => {
      const stroke = zigzag();
      playStroke(surface, stroke, { pointerType, ends: 'held' });
      expect(drawn).toEqual([]);
      const last = stroke.at(-1);
      surface.dispatchEvent(
        new PointerEvent('pointerup', { pointerId: 1, clientX: last?.x ?? 0, clientY: last?.y ?? 0 }),
      );
      expect(drawn).toHaveLength(1);
      expect((drawn[0] as Stroke).slice(0, -1)).toEqual(stroke);
      expect(notCounted).toEqual([]);
    },
  );

  it('does not count ten strokes that the system took, then captures one', () => {
    for (let i = 0; i < 10; i += 1) playStroke(surface, zigzag(), { ends: 'cancel' });
    expect(notCounted).toEqual(Array.from({ length: 10 }, () => 'stolen'));
    playStroke(surface, zigzag());
    expect(drawn).toHaveLength(1);
  });

  it('does not count a stroke if capture is lost, the screen is turned, or the page loses focus', () => {
    playStroke(surface, zigzag(), { ends: 'held' });
    surface.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1 }));
    playStroke(surface, zigzag(), { ends: 'held', pointerId: 2 });
    window.dispatchEvent(new Event('blur'));
    playStroke(surface, zigzag(), { ends: 'held', pointerId: 3 });
    window.dispatchEvent(new Event('orientationchange'));
    expect(notCounted).toEqual(['stolen', 'stolen', 'stolen']);
    expect(drawn).toEqual([]);
  });

  it('drops a stroke that leaves the surface, and ignores the rest of it', () => {
    const leaving = zigzag().map((point, i, all) => (i < all.length / 2 ? point : { ...point, x: 330 }));
    playStroke(surface, leaving);
    expect(notCounted).toEqual(['left']);
    expect(drawn).toEqual([]);
  });

  it('does not count a mere touch', () => {
    playStroke(surface, [
      { x: 50, y: 50, t: 0 },
      { x: 51, y: 50, t: 80 },
    ]);
    expect(notCounted).toEqual(['too-short']);
  });

  /** Puts a finger down and leaves it there. */
  const hold = (pointerId: number, options: Omit<PlayStrokeOptions, 'pointerId' | 'ends'> = {}, target = surface) =>
    playStroke(target, zigzag(), { ...options, pointerId, ends: 'held' });
  const lift = (pointerId: number, type: 'pointerup' | 'pointercancel' = 'pointerup') =>
    surface.dispatchEvent(new PointerEvent(type, { pointerId, bubbles: true, clientX: 60, clientY: 280 }));

  it.each(['touch', 'pen'] as const)('drops the stroke once if a second pointer comes down: %s', (pointerType) => {
    hold(1);
    hold(2, { pointerType });
    expect([drawn, notCounted]).toEqual([[], ['second-finger']]);
    lift(1);
    lift(2);
    expect([starts, drawn, notCounted]).toEqual([1, [], ['second-finger']]);
    playStroke(surface, zigzag());
    expect([starts, drawn.length, notCounted]).toEqual([2, 1, ['second-finger']]);
  });

  it('captures no stroke of a third finger, or of any finger before all have lifted', () => {
    hold(1);
    hold(2);
    hold(3);
    lift(2);
    playStroke(surface, zigzag(), { pointerId: 4 });
    lift(1);
    playStroke(surface, zigzag(), { pointerId: 5 });
    expect([starts, drawn, notCounted]).toEqual([1, [], ['second-finger']]);
    lift(3, 'pointercancel');
    playStroke(surface, zigzag(), { pointerId: 6 });
    expect([drawn.length, notCounted]).toEqual([1, ['second-finger']]);
  });

  it('drops the stroke if the second finger touches another part of the page', () => {
    const button = document.body.appendChild(document.createElement('button'));
    hold(1);
    hold(2, {}, button);
    lift(1);
    expect([drawn, notCounted]).toEqual([[], ['second-finger']]);
    button.dispatchEvent(new PointerEvent('pointerup', { pointerId: 2, bubbles: true }));
    button.remove();
    playStroke(surface, zigzag(), { pointerId: 3 });
    expect(drawn).toHaveLength(1);
  });

  it('drops the whole figure if two fingers come down in the pause between its strokes', async () => {
    undo();
    undo = connect(60);
    playStroke(surface, zigzag(480));
    hold(1);
    hold(2);
    lift(1);
    lift(2);
    await clock.pass(1_000);
    expect([drawn, notCounted]).toEqual([[], ['second-finger']]);
  });

  it('captures a stroke after the page lost focus with fingers down and was opened again', () => {
    hold(1);
    hold(2);
    window.dispatchEvent(new Event('blur'));
    playStroke(surface, zigzag(), { pointerId: 3 });
    expect(drawn).toHaveLength(1);
    hold(1);
    hold(2);
    undo();
    undo = connect();
    playStroke(surface, zigzag(), { pointerId: 3 });
    expect(drawn).toHaveLength(2);
  });

  it('ignores a palm, even one that lies there before the finger', () => {
    playStroke(surface, zigzag(), { contact: 140, ends: 'held' });
    expect(starts).toBe(0);
    playStroke(surface, zigzag(), { pointerId: 2, contact: 30 });
    expect(drawn).toHaveLength(1);
  });

  it('ignores the other mouse buttons', () => {
    surface.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', button: 2, clientX: 5, clientY: 5 }));
    expect(starts).toBe(0);
  });

  it('joins strokes that follow each other within the pause', async () => {
    undo();
    undo = connect(60);
    playStroke(surface, zigzag(480));
    await clock.pass(59);
    playStroke(surface, later(zigzag(480), 700), { ends: 'held' });
    // The pause ends while the second stroke is drawn.
    await clock.pass(1_000);
    surface.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1, clientX: 60, clientY: 280 }));
    await clock.pass(59);
    expect(drawn).toEqual([]);
    await clock.pass(1);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toHaveLength(2);
  });

  it('ends the figure with the pause', async () => {
    undo();
    undo = connect(60);
    playStroke(surface, zigzag(480));
    await clock.pass(60);
    playStroke(surface, later(zigzag(480), 700));
    await clock.pass(60);
    expect(drawn.map((drawing) => drawing.length)).toEqual([30, 30].map((points) => points + 1));
  });

  it('drops a figure that waits for its next stroke when it is disconnected', async () => {
    undo();
    undo = connect(60);
    playStroke(surface, zigzag(480));
    undo();
    await clock.pass(1_000);
    expect([drawn, notCounted]).toEqual([[], []]);
  });

  it('takes each point that the browser joined in one event, with its own time', () => {
    const stroke = zigzag();
    const joined = stroke
      .slice(10, 50)
      .map(({ x, y, t }) => at(new PointerEvent('pointermove', { clientX: x, clientY: y }), t));
    playStroke(surface, stroke.slice(0, 10), { ends: 'held' });
    const { x, y, t } = stroke[49] ?? { x: 0, y: 0, t: 0 };
    const event = new PointerEvent('pointermove', { pointerId: 1, clientX: x, clientY: y, coalescedEvents: joined });
    surface.dispatchEvent(at(event, t));
    surface.dispatchEvent(at(new PointerEvent('pointerup', { pointerId: 1, clientX: x, clientY: y }), t));
    expect((drawn[0] as Stroke).slice(0, -1)).toEqual(stroke.slice(0, 50));
  });

  it('sets touch-action only while it is connected, then restores the app’s own value', () => {
    undo();
    surface.style.touchAction = 'pan-y';
    undo = connect();
    expect(getComputedStyle(surface).touchAction).toBe('none');
    undo();
    expect(surface.style.touchAction).toBe('pan-y');
    expect(surface.style.userSelect).toBe('');
  });

  it('drops an unfinished stroke without a callback when it is disconnected', () => {
    playStroke(surface, zigzag(), { ends: 'held' });
    undo();
    surface.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1, clientX: 60, clientY: 280 }));
    playStroke(surface, zigzag());
    expect([drawn, notCounted]).toEqual([[], []]);
  });

  it('has no side effects before it is connected', () => {
    const other = document.createElement('div');
    createStrokeCapture(other, { onDrawn: () => undefined, onNotCounted: () => undefined });
    expect(other.getAttribute('style')).toBeNull();
  });
});

describe('stroke capture with real touches', () => {
  type Touch = Parameters<typeof touches.send>[1];

  /** When the next touch may begin, in ms since the page was opened. */
  let free = 1_000;

  /** Each touch carries a time of its own, because a busy machine sends it late. */
  const send = (type: Touch['type'], touchPoints: Touch['touchPoints'], ms: number) =>
    touches.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: (performance.timeOrigin + ms) / 1_000 });

  /** `hurried`: does not wait for the page, which then finds several touches at once. Default: a touch a frame. */
  async function draw(
    stroke: Stroke,
    { ends = 'touchEnd', haste = 'none' }: { ends?: 'touchEnd' | 'touchCancel'; haste?: 'none' | 'hurried' } = {},
  ) {
    const began = free;
    free += 2_000;
    const sent: Promise<unknown>[] = [];
    for (const [index, point] of stroke.entries()) {
      const finger = { ...inWindow(point), id: 1, radiusX: 8, radiusY: 8 };
      sent.push(send(index === 0 ? 'touchStart' : 'touchMove', [finger], began + point.t));
      if (haste === 'hurried') continue;
      await sent.at(-1);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    sent.push(send(ends, [], began + (stroke.at(-1)?.t ?? 0)));
    await Promise.all(sent);
  }

  /** Two fingers move apart, then lift one after the other. */
  async function pinch() {
    const fingers = (apart: number, count: 1 | 2) =>
      [-1, 1].slice(0, count).map((side, id) => {
        const place = 100 + side * apart;
        return { x: place, y: place, id, radiusX: 10, radiusY: 10 };
      });
    const began = free;
    free += 2_000;
    await send('touchStart', fingers(0, 1), began);
    await send('touchStart', fingers(20, 2), began + 16);
    for (const [index, apart] of [30, 40, 50, 60, 70].entries()) {
      await send('touchMove', fingers(apart, 2), began + 32 + index * 16);
    }
    await send('touchEnd', fingers(70, 1), began + 120);
    await send('touchEnd', [], began + 140);
  }

  it('enrolls and recognizes a figure that a finger draws', async () => {
    for (let i = 0; i < 4; i += 1) await draw(zigzag(700, i * 1.5, 32));
    expect(notCounted).toEqual([]);
    const result = enrollGesture(drawn.slice(0, 3));
    if (!result.ok) throw new Error(result.reason);
    expect(matchGesture(result.template, drawn[3] ?? [])).toMatchObject({ accepted: true });
    expect(matchGesture(result.template, drawn[2] ?? [])).toMatchObject({ accepted: false, reason: 'replayed' });
  });

  itNeeds('input at a given time')('loses no points or times if the page is too busy to respond', async () => {
    const stroke = zigzag(700);
    const counted = { moves: 0 };
    surface.addEventListener('pointermove', () => (counted.moves += 1));
    async function countMoves() {
      drawn = [];
      counted.moves = 0;
      await draw(stroke, { haste: 'hurried' });
      await expect.poll(() => drawn).toHaveLength(1);
      const taken = drawn[0] as Stroke;
      const [first = { t: 0 }] = taken;
      // However late and in whatever number the events came, their points have the finger's own times.
      expect(taken.slice(0, -1).map(({ t }) => Math.round(t - first.t))).toEqual(stroke.map(({ t }) => t));
      return counted.moves;
    }
    // Until the browser has joined points of several touches in one event.
    await expect.poll(countMoves).toBeLessThan(stroke.length / 2);
  });

  itNeeds('touches that the system cancels')('does not count a touch that the system cancels', async () => {
    await draw(zigzag(400).slice(0, 12), { ends: 'touchCancel' });
    // Chromium does not wait for the page's answer to a cancel.
    await expect.poll(() => notCounted).toEqual(['stolen']);
    expect(drawn).toEqual([]);
  });

  it('does not count a pinch, and captures the stroke after it', async () => {
    for (let i = 0; i < 5; i += 1) await pinch();
    await expect.poll(() => notCounted).toEqual(Array.from({ length: 5 }, () => 'second-finger'));
    expect(drawn).toEqual([]);
    await draw(zigzag(400));
    expect(drawn).toHaveLength(1);
  });

  it('does not scroll the page while drawing', async () => {
    const tall = document.createElement('div');
    tall.style.height = '4000px';
    document.body.append(tall);
    await draw(zigzag(400));
    expect(window.scrollY).toBe(0);
    expect(drawn).toHaveLength(1);
    tall.remove();
  });
});
