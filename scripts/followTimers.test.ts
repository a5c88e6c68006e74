import { expect, it, vi } from 'vitest';
import { followTimers } from './followTimers';

it('ends the timers of a file with it, except those that rethrow errors', () => {
  vi.useFakeTimers();
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const page = { setTimeout, setInterval, clearTimeout, clearInterval };
  const ran: string[] = [];
  const end = followTimers(page);
  page.setTimeout((name: string) => ran.push(name), 10, 'in time');
  page.clearTimeout(page.setTimeout(() => ran.push('cleared'), 10));
  page.clearInterval(page.setInterval(() => ran.push('cleared'), 10));
  page.setTimeout(() => ran.push('late'), 30);
  page.setInterval(() => ran.push('every 20 ms'), 20);
  vi.advanceTimersByTime(20);
  page.setTimeout(() => ran.push('error'));
  end();
  vi.advanceTimersByTime(100);
  expect(ran).toEqual(['in time', 'every 20 ms', 'error']);
  expect(page).toEqual({ setTimeout, setInterval, clearTimeout, clearInterval });
});
