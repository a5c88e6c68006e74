import { createTouchPlayer, type TouchSession } from '@payaloud/testing/node';
import { describe, expect, it } from 'vitest';

const stroke = [0, 40, 80, 120].map((t) => ({ x: t / 4, y: 5, t: t + 1000 }));

function record() {
  const sent: { type: string; x: number | null; ms: number; stamp: number }[] = [];
  const start = performance.now();
  const session: TouchSession = {
    send: (_method, { type, touchPoints, timestamp }) => {
      sent.push({ type, x: touchPoints[0]?.x ?? null, ms: performance.now() - start, stamp: timestamp });
      return Promise.resolve();
    },
  };
  return { sent, player: createTouchPlayer(session) };
}

describe('createTouchPlayer', () => {
  it('puts one finger down, moves it at the recorded speed, and lifts it', async () => {
    const { sent, player } = record();
    await player.draw(stroke, { at: { x: 100, y: 0 } });
    expect(sent.map(({ type, x }) => [type, x])).toEqual([
      ['touchStart', 100],
      ['touchMove', 110],
      ['touchMove', 120],
      ['touchMove', 130],
      ['touchEnd', null],
    ]);
    expect(sent.at(-1)?.ms).toBeGreaterThanOrEqual(115);
  });

  it('stamps each touch with its recorded time, even if it is sent late', async () => {
    const { sent, player } = record();
    const late = player.draw(stroke);
    const until = performance.now() + 90;
    while (performance.now() < until);
    await late;
    const [first = { stamp: 0 }] = sent;
    expect(Math.abs(first.stamp * 1000 - Date.now())).toBeLessThan(5_000);
    expect(sent.map(({ stamp }) => Math.round((stamp - first.stamp) * 1000))).toEqual([0, 40, 80, 120, 120]);
  });

  it('cancels the touch half-way', async () => {
    const { sent, player } = record();
    await player.draw(stroke, { ends: 'cancel', pace: 100 });
    expect(sent.map(({ type }) => type)).toEqual(['touchStart', 'touchMove', 'touchCancel']);
  });

  it('sends nothing for an empty recording', async () => {
    const { sent, player } = record();
    await player.draw([]);
    expect(sent).toEqual([]);
  });
});
