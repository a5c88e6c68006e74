import {
  browserPlatform,
  createRecognizer,
  nativeCloud,
  nativeOnDevice,
  nativeTimeouts,
  preload,
  type SpeechPlatform,
} from '@payaloud/browser/internal';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createWebSpeechTwin, type RecognitionScenario } from '@payaloud/testing';
import { beforeAll, describe, expect, it, vi } from 'vitest';

beforeAll(() => preload());

const clock = createFakeClock();

describe('a language pack', () => {
  it('is downloaded once, then used', async () => {
    const { engine, recognizer, twin } = packOn('chromium-pack-to-download');
    twin.say('ten dollars');
    await download(engine);
    const onSettled = vi.fn();
    recognizer.listen({ language: en, expect: 'amount' }, { onSettled });
    await clock.pass(100);
    expect(onSettled).toHaveBeenCalledExactlyOnceWith({ kind: 'heard', transcripts: ['ten dollars'] });
    expect(twin.starts).toBe(1);
  });

  it('that cannot be installed rejects, and is not offered again', async () => {
    const { engine, recognizer } = packOn('chromium-no-pack');
    await expect(download(engine)).rejects.toMatchObject({ code: 'download-failed' });
    expect(await engine.availability('en')).toEqual({ kind: 'unavailable', cause: 'download-failed' });
    expect((await recognizer.prepare('en')).engine?.name).toBe('native-cloud');
  });

  it('that never arrives fails, and is offered again', async () => {
    const { engine } = packOn('chromium-pack-to-download', (platform) => ({
      ...platform,
      recognition: () => Object.assign(class {} as never, { ...statics, install: () => new Promise<never>(() => {}) }),
    }));
    const settled = vi.fn();
    download(engine).catch(settled);
    await clock.pass(nativeTimeouts.install - 1);
    expect(settled).not.toHaveBeenCalled();
    await clock.pass(1);
    expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'download-failed' }));
    expect(await engine.availability('en')).toEqual({ kind: 'downloadable', bytes: null });
  });

  it('is no longer waited for once the payer has cancelled', async () => {
    const { engine } = packOn('chromium-pack-to-download');
    const stopping = new AbortController();
    const stopped = download(engine, stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(stopped).rejects.toThrow('stopped');
  });
});

const statics = { available: () => Promise.resolve('downloadable') };

function packOn(scenario: RecognitionScenario, change = (platform: SpeechPlatform) => platform) {
  const page = {};
  const twin = createWebSpeechTwin({ clock, scenario });
  twin.connect(page);
  const platform = change(browserPlatform(page));
  const engine = nativeOnDevice({ clock, platform });
  return { twin, engine, recognizer: createRecognizer({ engines: [engine, nativeCloud({ clock, platform })] }) };
}

function download(engine: ReturnType<typeof nativeOnDevice>, signal = new AbortController().signal) {
  return engine.download!('en', { onProgress: () => {}, signal });
}
