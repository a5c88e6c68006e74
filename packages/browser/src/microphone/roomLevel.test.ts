import { createFakeClock } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { followRoomLevel } from './roomLevel';

const tone = (amplitude: number) => Float32Array.from({ length: 2048 }, (_, at) => amplitude * Math.sin(at));
const loud = tone(0.5);
const silence = tone(0);

function follow(first: Float32Array | null) {
  const clock = createFakeClock();
  const levels: number[] = [];
  const sound = { now: first };
  const room = followRoomLevel(
    () => sound.now,
    (level) => levels.push(level),
    clock,
  );
  return { clock, levels, sound, room };
}

describe('the level of the room', () => {
  it('is told after each half second', async () => {
    const { clock, levels } = follow(loud);
    await clock.pass(499);
    expect(levels).toEqual([]);
    await clock.pass(1);
    expect(levels).toEqual([5]);
    await clock.pass(499);
    expect(levels).toEqual([5]);
    await clock.pass(1);
    expect(levels).toEqual([5, 5]);
  });

  it('is not told, and not loud, while there is no sound', async () => {
    const { clock, levels, room, sound } = follow(null);
    await clock.pass(5_000);
    expect([levels, room.isRoomLoud()]).toEqual([[], false]);
    sound.now = loud;
    await clock.pass(500);
    expect([levels, room.isRoomLoud()]).toEqual([[5], true]);
  });

  it('is loud only if even the quietest half second was', async () => {
    const { clock, levels, room, sound } = follow(loud);
    expect(room.isRoomLoud()).toBe(false);
    await clock.pass(1_000);
    expect(room.isRoomLoud()).toBe(true);
    sound.now = silence;
    await clock.pass(500);
    sound.now = loud;
    await clock.pass(5_000);
    expect([levels.slice(0, 4), room.isRoomLoud()]).toEqual([[5, 5, 0, 5], false]);
  });

  it('is read no more after its end', async () => {
    const { clock, levels, room } = follow(loud);
    await clock.pass(500);
    room.stop();
    await clock.pass(5_000);
    expect(levels).toEqual([5]);
  });
});
