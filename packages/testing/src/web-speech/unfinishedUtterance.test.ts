import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recognize } from './test-support/speechPages';

beforeEach(() => void vi.useFakeTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('an utterance without a final result', () => {
  const unfinished = (...transcripts: string[]) => ({ transcripts, isFinal: false });

  it('tells its interims and keeps the microphone open; the next utterance replaces them', async () => {
    const { twin, results } = recognize('chromeDesktop', { attributes: { interimResults: true } });
    twin.say(unfinished('ten'));
    await pass(100);
    expect(results).toEqual(['0: interim ten']);
    expect(twin.capturing).toBe(true);
    twin.say({ transcripts: ['ten dollars'], interims: [] });
    await pass(100);
    expect(results).toEqual(['0: interim ten', '0: final ten dollars']);
    expect(twin.trace.at(-1)).toBe('end');
  });

  it.each([
    ['stop()', 100],
    ['silence', 8_200],
  ])('ends without one after %s', async (end, ms) => {
    const { recognition, twin, results } = recognize('chromeDesktop', { attributes: { interimResults: true } });
    twin.say(unfinished('ten'));
    await pass(100);
    if (end === 'stop()') recognition.stop();
    await pass(ms);
    expect(results).toEqual(['0: interim ten']);
    expect(twin.trace.slice(-4)).toEqual(['speechend', 'soundend', 'audioend', 'end']);
  });

  it('follows finals of a recognition that listens on', async () => {
    const attributes = { continuous: true, interimResults: true };
    const { twin, results } = recognize('chromeDesktop', { attributes });
    twin.say('ten', unfinished('twenty'), { ...unfinished('twenty'), interims: [] }, 'thirty');
    await pass(200);
    expect(results.slice(1)).toEqual([
      '0: final ten',
      '1: final ten, interim twenty',
      '1: final ten, interim thirty',
      '1: final ten, final thirty',
    ]);
  });
});
