import { browserPlatform } from '@payaloud/browser';
import { createFakeClock } from '@payaloud/testing';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { page } from 'vitest/browser';
import { itNeeds } from '../../../../test/support/engine';

const devices = navigator.mediaDevices;
const open = devices.getUserMedia.bind(devices);

/** A real click, because sound only starts after one. */
beforeAll(async () => {
  const button = document.createElement('button');
  button.textContent = 'Begin';
  document.body.append(button);
  await page.elementLocator(button).click();
  button.remove();
});

afterEach(() => void (devices.getUserMedia = open));

/** Opens a microphone in a room with a tone of this amplitude, 0 to 1. */
async function openIn(amplitude: number) {
  const context = new AudioContext();
  const destination = context.createMediaStreamDestination();
  const gain = new GainNode(context, { gain: amplitude });
  const tone = new OscillatorNode(context);
  tone.connect(gain).connect(destination);
  tone.start();
  devices.getUserMedia = () => Promise.resolve(destination.stream);
  const levels: number[] = [];
  const clock = createFakeClock();
  const held = await browserPlatform().openTrack?.((level) => levels.push(level), clock);
  if (!held) throw new Error('This browser has no start(track)');
  return { held, levels, clock };
}

describe('the microphone as a track', () => {
  itNeeds('speech recognition by a service')(
    'tells how loud it is, and whether even the quietest half second was loud',
    async () => {
      const loud = await openIn(0.5);
      const quiet = await openIn(0);
      expect(loud.held.isRoomLoud()).toBe(false);
      // The sound itself comes in real time. Until then, a half second may be silent.
      await expect
        .poll(async () => {
          await loud.clock.pass(500);
          await quiet.clock.pass(500);
          return [loud.levels.at(-1), quiet.levels.length > 0];
        })
        .toEqual([5, true]);
      expect(quiet.levels).toEqual(quiet.levels.map(() => 0));
      expect(quiet.held.isRoomLoud()).toBe(false);
      for (const { held } of [loud, quiet]) held.close();
      const told = loud.levels.length;
      await loud.clock.pass(5_000);
      expect(loud.levels).toHaveLength(told);
    },
  );

  itNeeds('speech recognition by a service')('is released at once', async () => {
    const { held } = await openIn(0.5);
    held.close();
    expect(held.track.readyState).toBe('ended');
    held.close();
  });

  itNeeds('speech recognition by a service')('tells why it cannot be opened', async () => {
    devices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await expect(browserPlatform().openTrack?.(() => {}, createFakeClock())).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
  });
});
