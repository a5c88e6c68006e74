import { createFeedback } from '@payaloud/browser/internal';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { itNeeds } from '../../../../test/support/engine';
import { earcons, playEarcon } from './earcons';

const names = ['listening', 'stopped', 'outcome'] as const;

async function render(name: (typeof names)[number], volume = 1) {
  const context = new OfflineAudioContext(1, 48_000, 48_000);
  playEarcon(context, name, volume);
  const samples = (await context.startRendering()).getChannelData(0);
  const sounding = samples.findLastIndex((sample) => Math.abs(sample) > 1e-4);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / (sounding + 1));
  return { samples, ms: (sounding / 48_000) * 1_000, peak, rms };
}

/** Frequency of a tone in Hz: half its zero crossings a second. */
function pitchOf(samples: Float32Array, fromMs: number, toMs: number) {
  const part = samples.slice((fromMs / 1_000) * 48_000, (toMs / 1_000) * 48_000);
  const crossings = part.filter((sample, i) => i > 0 && sample >= 0 !== (part[i - 1] ?? 0) >= 0).length;
  return (crossings / 2 / (toMs - fromMs)) * 1_000;
}

describe('an earcon', () => {
  it.each(names)('%s lasts less than 300 ms, without clipping or a click at its ends', async (name) => {
    const { samples, ms, peak, rms } = await render(name);
    expect(ms).toBeGreaterThan(100);
    expect(ms).toBeLessThan(300);
    expect(peak).toBeLessThan(0.6);
    expect(rms).toBeGreaterThan(0.05);
    expect(Math.abs(samples[1] ?? 1)).toBeLessThan(0.01);
  });

  it('rises when the microphone opens and falls when it closes', async () => {
    const [open, closed] = [await render('listening'), await render('stopped')];
    expect(pitchOf(open.samples, 10, 60)).toBeLessThan(pitchOf(open.samples, 90, 160));
    expect(pitchOf(closed.samples, 10, 60)).toBeGreaterThan(pitchOf(closed.samples, 90, 160));
  });

  it('follows the volume', async () => {
    const [loud, soft] = [await render('outcome', 1), await render('outcome', 0.25)];
    expect(soft.rms / loud.rms).toBeCloseTo(0.25, 2);
    expect((await render('outcome', 0)).peak).toBe(0);
  });

  it('is one of three', () => {
    expect(Object.keys(earcons)).toEqual([...names]);
  });
});

describe('feedback', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  itNeeds('vibration')('reports that vibration is unlikely on a desktop, although the function exists', () => {
    expect(createFeedback().haptics).toBe('unlikely');
  });

  it('reports none and does not throw if the function is missing', () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'vibrate');
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    const feedback = createFeedback();
    expect(feedback.haptics).toBe('none');
    expect(() => feedback.haptic('success')).not.toThrow();
    if (own) Object.defineProperty(Navigator.prototype, 'vibrate', own);
  });

  it('asks for no sound before the first tap in the page, because Chromium would log a warning', () => {
    vi.spyOn(navigator, 'userActivation', 'get').mockReturnValue({ hasBeenActive: false, isActive: false });
    const audio = vi.fn(() => null);
    createFeedback({ audio }).earcon('outcome', 1);
    expect(audio).not.toHaveBeenCalled();
  });

  it('skips the earcon, instead of playing it late, if the context waits for a tap', () => {
    vi.spyOn(navigator, 'userActivation', 'get').mockReturnValue({ hasBeenActive: true, isActive: false });
    const resume = vi.fn(() => Promise.resolve());
    const waiting = Object.create(AudioContext.prototype, {
      state: { value: 'suspended' },
      resume: { value: resume },
      currentTime: {
        get() {
          throw new Error('a tone was scheduled');
        },
      },
    }) as AudioContext;
    createFeedback({ audio: () => waiting }).earcon('outcome', 1);
    expect(resume).toHaveBeenCalledTimes(1);
  });
});
