import { createFakeClock, createSpokenLog, createSynthesisTwin, type SpokenLog } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areTimersHeld } from '../time/fakedTimers';

let log: SpokenLog | undefined;
const region = () => document.querySelector('p') ?? document.body;
const say = (text: string) => (region().textContent = text);

beforeEach(() => void (document.body.innerHTML = '<p role="status"></p>'));
afterEach(() => log?.stop());

// First, because the timers stay fake until the end of the file.
describe('timers', () => {
  it('stand still only if they are faked and do not follow the real time', () => {
    expect(areTimersHeld()).toBe(false);
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(areTimersHeld()).toBe(false);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    expect(areTimersHeld()).toBe(false);
    vi.useFakeTimers();
    expect(areTimersHeld()).toBe(true);
  });
});

describe('settled', () => {
  it('passes the time of a fake clock itself', async () => {
    const clock = createFakeClock();
    log = createSpokenLog(document, { clock });
    clock.after(300, () => say('Paying'));
    clock.after(700, () => say('Paid'));
    await log.settled();
    expect(log.entries).toMatchObject([
      { at: 300, text: 'Paying' },
      { at: 700, text: 'Paid' },
    ]);
    expect(clock.monotonic()).toBe(1_200);
  });

  it('waits by any other clock, which the test moves', async () => {
    const fake = createFakeClock();
    log = createSpokenLog(document, {
      clock: { monotonic: () => fake.monotonic(), after: (ms, run) => fake.after(ms, run) },
    });
    const settled = vi.fn();
    const waiting = log.settled().then(settled);
    await fake.pass(480);
    expect(settled).not.toHaveBeenCalled();
    await fake.pass(20);
    await waiting;
    expect(settled).toHaveBeenCalledOnce();
  });

  it('waits for a page voice as long as it speaks', async () => {
    const clock = createFakeClock();
    const undo = createSynthesisTwin({ clock, msPerCharacter: 1_000 }).connect(window);
    log = createSpokenLog(document, { clock });
    speechSynthesis.speak(new SpeechSynthesisUtterance('Paid'));
    await log.settled();
    expect(log.entries).toMatchObject([{ phase: 'started' }, { phase: 'ended', at: 4_003 }]);
    undo();
  });

  it('says what to do if the timers of the page stand still', async () => {
    vi.useFakeTimers();
    log = createSpokenLog();
    await expect(log.settled()).rejects.toMatchObject({
      name: 'PayaloudTestingError',
      code: 'timers-held',
      message: expect.stringContaining('vi.advanceTimersByTimeAsync(2_500)'),
    });
    say('Paid');
    await vi.advanceTimersByTimeAsync(2_500);
    expect(log.texts()).toEqual(['Paid']);
  });
});
