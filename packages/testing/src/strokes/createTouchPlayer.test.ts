import { createFakeClock } from '@payaloud/testing';
import { createTouchPlayer, type TouchSession } from '@payaloud/testing/node';
import { describe, expect, it } from 'vitest';

const stroke = [0, 40, 80, 120].map((t) => ({ x: t / 4, y: 5, t: t + 1000 }));

/** @param answerMs how long the browser takes for each touch. */
function record(answerMs = 0) {
  const clock = createFakeClock();
  const began = clock.wall();
  const sent: { type: string; x: number | null; ms: number; stamp: number }[] = [];
  const session: TouchSession = {
    send: (_method, { type, touchPoints, timestamp }) => {
      const stamp = Math.round(timestamp * 1_000 - began);
      sent.push({ type, x: touchPoints[0]?.x ?? null, ms: clock.monotonic(), stamp });
      return answerMs === 0 ? Promise.resolve() : new Promise<void>((resolve) => clock.after(answerMs, resolve));
    },
  };
  const player = createTouchPlayer(session, clock);
  const draw: typeof player.draw = async (...stroke) => {
    const drawn = player.draw(...stroke);
    await clock.pass(1_000);
    await drawn;
  };
  return { sent, draw };
}

describe('createTouchPlayer', () => {
  it('puts one finger down, moves it at the recorded speed, and lifts it', async () => {
    const { sent, draw } = record();
    await draw(stroke, { at: { x: 100, y: 0 } });
    expect(sent.map(({ type, x }) => [type, x])).toEqual([
      ['touchStart', 100],
      ['touchMove', 110],
      ['touchMove', 120],
      ['touchMove', 130],
      ['touchEnd', null],
    ]);
    expect(sent.map(({ ms }) => ms)).toEqual([0, 40, 80, 120, 120]);
  });

  it('stamps each touch with its recorded time, even if it is sent late', async () => {
    const { sent, draw } = record(90);
    await draw(stroke);
    expect(sent.map(({ ms }) => ms)).toEqual([0, 90, 180, 270, 360]);
    expect(sent.map(({ stamp }) => stamp)).toEqual([0, 40, 80, 120, 120]);
  });

  it('cancels the touch half-way', async () => {
    const { sent, draw } = record();
    await draw(stroke, { ends: 'cancel', pace: 2 });
    expect(sent.map(({ type, ms }) => [type, ms])).toEqual([
      ['touchStart', 0],
      ['touchMove', 20],
      ['touchCancel', 20],
    ]);
  });

  it('sends nothing for an empty recording', async () => {
    const { sent, draw } = record();
    await draw([]);
    expect(sent).toEqual([]);
  });
});
