import { en } from '@payaloud/core/languages/en';
import {
  browserPlatform,
  createRecognizer,
  nativeCloud,
  nativeOnDevice,
  type ListenOutcome,
  type RecognitionEngine,
  type Recognizer,
  type SpeechPlatform,
} from '@payaloud/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

/** In ms, for a test. The slowest took 700 ms on two busy cores (Chromium 156, November 2026). */
const timeout = 10_000;

/** Headless Chromium has no microphone, language pack or speech service, so only the failures are real here. */
beforeAll(click);

describe('the native engines in this Chromium', { timeout }, () => {
  it('distinguish a machine without a microphone from a refusal', async () => {
    expect(await outcomeOf(nativeCloud({ consent: 'given' }))).toEqual({ kind: 'failed', cause: 'no-microphone' });
  });

  it('distinguish it after refused phrases too', async () => {
    const engine = nativeCloud({ consent: 'given', phrases: () => ['twenty dollars'] });
    expect(await outcomeOf(engine)).toEqual({ kind: 'failed', cause: 'no-microphone' });
  });

  it('do not wait for the end event that a missing language pack never fires', async () => {
    expect(await outcomeOf(nativeOnDevice())).toEqual({ kind: 'failed', cause: 'language-not-supported' });
  });

  it('capture, then report that the service cannot be reached', async () => {
    const captures: string[] = [];
    const engine = nativeCloud({ consent: 'given', platform: platformWithTrack('sounding') });
    expect(await outcomeOf(engine, () => captures.push('capture'))).toEqual({ kind: 'failed', cause: 'network' });
    expect(captures).toEqual(['capture']);
  });

  it('stop waiting for a track on which nothing happens', async () => {
    const platform = {
      ...platformWithTrack('suspended'),
      microphonePermission: () => Promise.resolve('granted' as const),
    };
    const engine = nativeCloud({ consent: 'given', platform, timeouts: { start: 300, audioStart: 300 } });
    expect(await outcomeOf(engine)).toEqual({ kind: 'failed', cause: 'timeout' });
  });

  it('offer a language pack, fail to install it, and do not offer it again', async () => {
    const engine = nativeOnDevice();
    expect(await engine.availability('en')).toEqual({ kind: 'downloadable', bytes: null });
    await click();
    const download = engine.download?.('en', { onProgress: () => {}, signal: new AbortController().signal });
    await expect(download).rejects.toMatchObject({ code: 'download-failed' });
    expect(await engine.availability('en')).toEqual({ kind: 'unavailable', cause: 'download-failed' });
  });

  it('switch from a failing on-device engine to the cloud in one listening', async () => {
    const promising: RecognitionEngine = {
      ...nativeOnDevice(),
      availability: () => Promise.resolve({ kind: 'available' }),
    };
    const recognizer = createRecognizer({ engines: [promising, nativeCloud({ consent: 'given' })] });
    expect(await outcomeOf(recognizer)).toEqual({ kind: 'failed', cause: 'no-microphone' });
    expect((await recognizer.prepare('en')).engine?.name).toBe('native-cloud');
  });

  it('listen one after the other, never two at once', async () => {
    const engine = nativeCloud({ consent: 'given' });
    const recognizer = createRecognizer({ engines: [engine] });
    const both = [outcomeOf(recognizer), outcomeOf(recognizer)];
    expect(await Promise.all(both)).toEqual([
      { kind: 'failed', cause: 'aborted' },
      { kind: 'failed', cause: 'no-microphone' },
    ]);
  });
});

function outcomeOf(ear: RecognitionEngine | Recognizer, onCapture = () => {}): Promise<ListenOutcome> {
  return new Promise((resolve) => ear.listen({ language: en, expect: 'amount' }, { onCapture, onSettled: resolve }));
}

/** The real recognizer, fed by a track instead of a microphone. */
function platformWithTrack(sound: 'sounding' | 'suspended'): SpeechPlatform {
  const platform = browserPlatform();
  const Recognition = platform.recognition();
  if (!Recognition) throw new Error('No SpeechRecognition');
  class TrackRecognition extends Recognition {
    override start() {
      const audio = new AudioContext();
      const destination = audio.createMediaStreamDestination();
      const tone = audio.createOscillator();
      tone.connect(destination);
      tone.start();
      if (sound === 'suspended') void audio.suspend();
      (super.start as (track?: MediaStreamTrack) => void).call(this, destination.stream.getAudioTracks()[0]);
    }
  }
  return { ...platform, recognition: () => TrackRecognition };
}

/** A real click, because audio and `install()` only work after one. */
async function click() {
  const button = document.createElement('button');
  button.textContent = 'Begin';
  document.body.append(button);
  await page.elementLocator(button).click();
  button.remove();
}
