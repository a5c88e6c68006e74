import { browserPlatform } from '@payaloud/browser';
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
  const held = await browserPlatform().openTrack?.((level) => levels.push(level));
  if (!held) throw new Error('This browser has no start(track)');
  return { held, levels };
}

describe('the microphone as a track', () => {
  itNeeds('speech recognition by a service')(
    'tells how loud it is twice a second, and whether even the quietest half second was loud',
    async () => {
      const loud = await openIn(0.5);
      const quiet = await openIn(0);
      expect(loud.held.isRoomLoud()).toBe(false);
      await expect.poll(() => loud.levels.length).toBeGreaterThan(1);
      await expect.poll(() => quiet.levels.length).toBeGreaterThan(1);
      expect(loud.levels.at(-1)).toBe(5);
      expect(quiet.levels).toEqual(quiet.levels.map(() => 0));
      expect(quiet.held.isRoomLoud()).toBe(false);
      for (const { held } of [loud, quiet]) held.close();
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
    await expect(browserPlatform().openTrack?.(() => {})).rejects.toMatchObject({ name: 'NotAllowedError' });
  });
});
