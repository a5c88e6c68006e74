import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTimers, type TimerWatch } from './watchTimers';

let timers: TimerWatch;

beforeEach(() => {
  vi.useFakeTimers();
  timers = watchTimers(window);
});
afterEach(() => timers.stop());

describe('watchTimers', () => {
  it('knows when a timer fires, and forgets it then', () => {
    const run = vi.fn();
    window.setTimeout(run, 200, 'with', 'arguments');
    expect(timers.isDueWithin(199)).toBe(false);
    expect(timers.isDueWithin(200)).toBe(true);
    vi.advanceTimersByTime(150);
    expect(timers.isDueWithin(50)).toBe(true);
    vi.advanceTimersByTime(50);
    expect(run).toHaveBeenCalledWith('with', 'arguments');
    expect(timers.isDueWithin(10_000)).toBe(false);
  });

  it('knows the next time of a timer that repeats', () => {
    const timer = window.setInterval(() => {}, 100);
    vi.advanceTimersByTime(130);
    expect(timers.isDueWithin(69)).toBe(false);
    expect(timers.isDueWithin(70)).toBe(true);
    clearInterval(timer);
    expect(timers.isDueWithin(10_000)).toBe(false);
  });

  it('forgets a timer that is cleared, even by the function of the other kind', () => {
    clearTimeout(window.setTimeout(() => {}, 10));
    clearInterval(window.setTimeout(() => {}, 10));
    expect(timers.isDueWithin(10)).toBe(false);
  });

  it('counts a timer without a time as due', () => {
    window.setTimeout(() => {});
    expect(timers.isDueWithin(0)).toBe(true);
  });

  it('restores the functions of the page, and leaves those that the story has replaced', () => {
    timers.stop();
    const before = [setTimeout, setInterval, clearTimeout];
    const original = clearInterval;
    const first = watchTimers(window);
    const replaced = vi.fn();
    window.clearInterval = replaced;
    first.stop();
    expect([setTimeout, setInterval, clearTimeout]).toEqual(before);
    expect(window.clearInterval).toBe(replaced);
    window.clearInterval = original;
  });
});
