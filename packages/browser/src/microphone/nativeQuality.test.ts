import {
  browserPlatform,
  nativeOnDevice,
  preload,
  type ListenOutcome,
  type RecognitionEngine,
} from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => preload());

const clock = createFakeClock();

describe('the quality of recognition on the device', () => {
  it('is dictation if the browser has it', async () => {
    const { engine, qualities } = deviceWith({ profile: 'chromeDesktop', utterances: ['ten dollars'] });
    expect(await engine.availability('en')).toEqual({ kind: 'available' });
    expect(await listen(engine)).toEqual({ kind: 'heard', transcripts: ['ten dollars'] });
    expect(qualities).toEqual(['dictation']);
  });

  it('is that of short commands otherwise, and its amounts are doubtful', async () => {
    const { engine, qualities } = deviceWith({
      profile: 'chromeDesktop',
      behavior: { quality: 'command' },
      utterances: ['ten dollars'],
    });
    expect(await engine.availability('en')).toEqual({ kind: 'available' });
    expect(await listen(engine)).toEqual({ kind: 'heard', transcripts: ['ten dollars'], certainty: 'doubtful' });
    expect(qualities).toEqual(['command']);
  });

  it('is dictation if it can be downloaded, and the download asks for it', async () => {
    const behavior = { quality: 'dictation', onDevice: 'downloadable' } as const;
    const { engine, installed } = deviceWith({ profile: 'chromeDesktop', behavior });
    expect(await engine.availability('en')).toEqual({ kind: 'downloadable', bytes: null });
    await engine.download?.('en', { onProgress: () => {}, signal: new AbortController().signal });
    expect(installed).toMatchObject([{ processLocally: true, quality: 'dictation' }]);
  });

  it('is not asked for in a browser that does not know it', async () => {
    const { engine, qualities } = deviceWith({ scenario: 'chromium', utterances: ['ten dollars'] });
    expect(await engine.availability('en')).toEqual({ kind: 'available' });
    expect(await listen(engine)).toEqual({ kind: 'heard', transcripts: ['ten dollars'] });
    expect(qualities).toEqual([undefined]);
  });
});

/** An engine in a twin, with what it asked the browser for. */
function deviceWith(options: WebSpeechTwinOptions) {
  const page = {} as { SpeechRecognition: Recognition };
  createWebSpeechTwin({ clock, ...options }).connect(page);
  const Twin = page.SpeechRecognition;
  const qualities: unknown[] = [];
  const installed: object[] = [];
  class Spied extends Twin {
    override start() {
      qualities.push(Object.getOwnPropertyDescriptor(Twin.prototype, 'quality') && this.quality);
      super.start();
    }
    static override install(asked: object) {
      installed.push(asked);
      return super.install(asked);
    }
  }
  page.SpeechRecognition = Spied;
  return { engine: nativeOnDevice({ clock, platform: browserPlatform(page) }), qualities, installed };
}

interface Recognition {
  new (): { quality?: string; start(): void };
  install(options: object): Promise<boolean>;
}

async function listen(engine: RecognitionEngine): Promise<ListenOutcome | undefined> {
  const outcomes: ListenOutcome[] = [];
  engine.listen({ language: en, expect: 'amount' }, { onSettled: (outcome) => outcomes.push(outcome) });
  await clock.pass(200);
  return outcomes[0];
}
