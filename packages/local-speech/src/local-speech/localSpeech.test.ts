import type { ListenOutcome, RecognitionCause } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import {
  localSpeech,
  PayaloudLocalSpeechError,
  type LocalSpeechOptions,
  type MicrophoneEvents,
} from '@payaloud/local-speech';
import { describe, expect, it, vi } from 'vitest';
import { createSite, totalBytes, writtenManifest } from '../test-support/assetSite';
import { createTaskClock, settleTasks } from '../test-support/createTaskClock';
import { silence, voice } from '../test-support/voices';
import type { WorkerRequest } from '../worker/protocol';

/** A worker that gives the same recognition to every request. `'silent'` never answers. */
function createWorker(recognition: unknown = { kind: 'heard', transcripts: ['twelve dollars'] }) {
  const listeners: Record<string, ((event: { data: unknown; message?: string }) => void)[]> = {
    message: [],
    error: [],
  };
  const requests: WorkerRequest[] = [];
  let ended = 0;
  const reply = (data: unknown) => listeners.message?.forEach((listener) => listener({ data }));
  return {
    requests,
    isEnded: () => ended > 0,
    breakDown: () => listeners.error?.forEach((listener) => listener({ data: undefined, message: 'out of memory' })),
    worker: {
      addEventListener: (type: string, listener: (event: { data: unknown }) => void) => listeners[type]?.push(listener),
      terminate: () => (ended += 1),
      postMessage: (message: unknown) => {
        // Throws for data that cannot be sent to a worker, such as the functions in sentences.
        const request = structuredClone(message) as WorkerRequest;
        if (request.kind !== 'check') requests.push(request);
        if (recognition === 'silent' && request.kind === 'recognize') return;
        const answer = request.kind === 'load' ? { kind: 'loaded' } : { kind: 'recognized', recognition };
        queueMicrotask(() => reply({ ...answer, id: request.id }));
      },
    },
  };
}

/** A microphone that the test controls. */
function createMicrophone() {
  let events: MicrophoneEvents | undefined;
  let opened = 0;
  let closed = 0;
  return {
    open: async (given: MicrophoneEvents) => {
      events = given;
      opened += 1;
      return { close: () => (closed += 1) };
    },
    hear: (...pieces: Float32Array[]) => pieces.forEach((pcm) => events?.onSamples(pcm, 16_000)),
    lose: () => events?.onLost(),
    isOpen: () => opened > closed,
  };
}

interface Trace {
  readonly outcomes: ListenOutcome[];
  captures: number;
}

function setup(options: Partial<LocalSpeechOptions> = {}, recognition?: unknown) {
  const site = createSite();
  const helper = createWorker(recognition);
  const microphone = createMicrophone();
  const clock = createTaskClock();
  const engine = localSpeech({
    assets: '/payaloud/',
    platform: site.platform,
    worker: () => helper.worker as never,
    openMicrophone: microphone.open as never,
    clock,
    ...options,
  });
  const trace: Trace = { outcomes: [], captures: 0 };
  const listen = (expecting: 'amount' | 'answer' = 'amount', pauseMs = 900) =>
    engine.listen(
      { language: en, expect: expecting, pauseMs },
      { onCapture: () => (trace.captures += 1), onSettled: (outcome) => trace.outcomes.push(outcome) },
    );
  const download = (signal = new AbortController().signal) => engine.download?.('en', { signal, onProgress: () => {} });
  return { site, helper, microphone, engine, trace, listen, download, clock };
}

const failed = (cause: RecognitionCause) => [{ kind: 'failed', cause }];

describe('localSpeech', () => {
  it('does nothing when created', () => {
    const { site, helper, microphone } = setup();
    expect(site.fetched).toEqual([]);
    expect(helper.requests).toEqual([]);
    expect(microphone.isOpen()).toBe(false);
  });

  it('reports that the voice stays on the device', () => {
    expect(setup().engine.voiceGoes).toEqual({ kind: 'on-device' });
  });

  it('reports the size before the first download and is available after it', async () => {
    const { engine, download } = setup();
    expect(await engine.availability('en-GB')).toEqual({ kind: 'downloadable', bytes: totalBytes });
    await download();
    expect(await engine.availability('en-GB')).toEqual({ kind: 'available' });
  });

  it('is unavailable for a language without a model, or if the folder is missing', async () => {
    const { engine, site } = setup();
    expect(await engine.availability('fr')).toEqual({ kind: 'unavailable', cause: 'language-not-supported' });
    delete site.served['manifest.json'];
    site.cached.clear();
    expect(await engine.availability('en')).toEqual({ kind: 'unavailable', cause: 'download-failed' });
  });

  it('hears no other language than English unless the app names it, although the folder has a model', async () => {
    const french = { ...writtenManifest.models[0], language: 'fr' };
    const served = JSON.stringify({ ...writtenManifest, models: [...writtenManifest.models, french] });
    const unnamed = setup();
    const named = setup({ languages: ['en', 'fr'] });
    for (const { site } of [unnamed, named]) site.served['manifest.json'] = served;
    expect(await unnamed.engine.availability('fr')).toEqual({ kind: 'unavailable', cause: 'language-not-supported' });
    expect(unnamed.site.fetched).toEqual([]);
    expect(await named.engine.availability('fr-CA')).toMatchObject({ kind: 'downloadable' });
    expect(await named.engine.availability('en')).toMatchObject({ kind: 'downloadable' });
  });

  it('hears an utterance, closes the microphone before it decodes, and settles once', async () => {
    const { trace, listen, download, microphone, helper } = setup();
    await download();
    listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1));
    expect(trace.captures).toBe(1);
    expect(microphone.isOpen()).toBe(true);
    microphone.hear(silence(1.5), voice(1), silence(2));
    expect(microphone.isOpen()).toBe(false);
    await settleTasks();
    expect(trace.outcomes).toEqual([{ kind: 'heard', transcripts: ['twelve dollars'] }]);
    expect(helper.requests.map(({ kind }) => kind)).toEqual(['load', 'recognize']);
  });

  it('passes the expected kind of answer to the worker', async () => {
    const { listen, download, microphone, helper } = setup();
    await download();
    listen('answer');
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(1.5));
    await settleTasks();
    expect(helper.requests.at(-1)).toMatchObject({ kind: 'recognize', task: 'answer' });
  });

  it('passes the currency to the worker', async () => {
    const { engine, download, microphone, helper } = setup();
    await download();
    engine.listen({ language: en, expect: 'amount', currency: 'INR' }, { onSettled: () => {} });
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(1.5));
    await settleTasks();
    expect(helper.requests.at(-1)).toMatchObject({ kind: 'recognize', currency: 'INR' });
  });

  it("waits for the payer's own pause length", async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    listen('amount', 3_000);
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(2.5));
    await settleTasks();
    expect(trace.outcomes).toEqual([]);
    microphone.hear(silence(1));
    await settleTasks();
    expect(trace.outcomes).toHaveLength(1);
  });

  it('gives payers with a long pause more time before the first word and between words', async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    listen('amount', 3_000);
    await settleTasks();
    microphone.hear(silence(30), voice(0.5), silence(2.5), voice(0.5), silence(2.5), voice(0.5));
    await settleTasks();
    expect(trace.outcomes).toEqual([]);
    microphone.hear(silence(3.5));
    await settleTasks();
    expect(trace.outcomes).toEqual([{ kind: 'heard', transcripts: ['twelve dollars'] }]);
    listen('amount');
    await settleTasks();
    microphone.hear(silence(30));
    await settleTasks();
    expect(trace.outcomes.at(-1)).toEqual({ kind: 'failed', cause: 'no-speech' });
  });

  it('recognizes the speech so far when the payer presses stop', async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    const session = listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1));
    session.stop();
    session.stop();
    await settleTasks();
    expect(trace.outcomes).toHaveLength(1);
    expect(trace.outcomes[0]?.kind).toBe('heard');
  });

  it('settles with aborted once and ignores later results', async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    const session = listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(1.5));
    session.abort();
    session.abort();
    await settleTasks();
    expect(trace.outcomes).toEqual(failed('aborted'));
    expect(microphone.isOpen()).toBe(false);
  });

  it('closes a microphone that opens after an abort', async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    listen().abort();
    await settleTasks();
    expect(trace.outcomes).toEqual(failed('aborted'));
    expect(microphone.isOpen()).toBe(false);
  });

  it('aborts the previous listening when another begins', async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    listen();
    await settleTasks();
    listen();
    await settleTasks();
    expect(trace.outcomes).toEqual(failed('aborted'));
    expect(microphone.isOpen()).toBe(true);
  });

  it('never downloads a model that the payer has not agreed to', async () => {
    const { trace, listen, site } = setup();
    listen();
    await settleTasks();
    expect(trace.outcomes).toEqual(failed('download-failed'));
    expect(site.fetched).toEqual(['manifest.json']);
  });

  it('rejects a download that fails or is aborted', async () => {
    const { site, download, engine } = setup();
    site.served['en/mdef'] = 'damaged';
    await expect(download()).rejects.toMatchObject({ code: 'corrupt' });
    await expect(download(AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    expect((await engine.availability('en')).kind).toBe('downloadable');
  });

  it.each(['permission-denied', 'permission-denied-once', 'no-microphone'] as const)(
    'settles with %s if the microphone reports it',
    async (cause) => {
      const { trace, listen, download } = setup({
        openMicrophone: () => Promise.reject(new PayaloudLocalSpeechError(cause)),
      });
      await download();
      listen();
      await settleTasks();
      expect(trace.outcomes).toEqual(failed(cause));
    },
  );

  it('settles once if the microphone is lost', async () => {
    const { trace, listen, download, microphone } = setup();
    await download();
    listen();
    await settleTasks();
    microphone.hear(silence(0.5));
    microphone.lose();
    microphone.lose();
    expect(trace.outcomes).toEqual(failed('no-microphone'));
  });

  it('distinguishes silence from speech that was not understood', async () => {
    const { trace, listen, download, microphone } = setup({}, { kind: 'not-understood' });
    await download();
    listen();
    await settleTasks();
    microphone.hear(silence(9));
    listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(2));
    await settleTasks();
    expect(trace.outcomes).toEqual([...failed('no-speech'), ...failed('not-understood')]);
  });

  it('reports a loud room before the first word, without decoding', async () => {
    const { trace, listen, download, microphone, helper } = setup();
    await download();
    listen();
    await settleTasks();
    microphone.hear(Float32Array.from({ length: 16_000 }, (_, index) => (index % 3 === 0 ? 0.2 : -0.1)));
    expect(trace.outcomes).toEqual(failed('too-loud'));
    expect(helper.requests.map(({ kind }) => kind)).toEqual(['load']);
  });

  it('settles if the worker fails, and starts a new one for the next listening', async () => {
    const workers = [createWorker('silent'), createWorker()];
    let made = 0;
    const { trace, listen, download, microphone } = setup({ worker: () => workers[made++]?.worker as never });
    await download();
    listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(2));
    await settleTasks();
    workers[0]?.breakDown();
    await settleTasks();
    expect(trace.outcomes).toEqual(failed('engine-failed'));
    listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(2));
    await settleTasks();
    expect(trace.outcomes.at(-1)).toEqual({ kind: 'heard', transcripts: ['twelve dollars'] });
    expect(workers[0]?.isEnded()).toBe(true);
  });

  it('settles with timeout if the worker never answers', async () => {
    const { trace, listen, download, microphone, clock } = setup({}, 'silent');
    await download();
    listen();
    await settleTasks();
    microphone.hear(silence(0.5), voice(1), silence(2));
    await clock.pass(19_999);
    expect(trace.outcomes).toEqual([]);
    await clock.pass(1);
    expect(trace.outcomes).toEqual(failed('timeout'));
  });

  it('loads the model only once for two listenings', async () => {
    const { listen, download, microphone, helper } = setup();
    await download();
    for (let turn = 0; turn < 2; turn++) {
      listen();
      await settleTasks();
      microphone.hear(silence(0.5), voice(1), silence(2));
      await settleTasks();
    }
    expect(helper.requests.map(({ kind }) => kind)).toEqual(['load', 'recognize', 'recognize']);
  });

  it('lets Moonshine hear the whole recording if no word stands out from a loud room', async () => {
    const { site, trace, listen, download, engine, microphone, helper } = setup();
    site.serveMoonshine();
    await engine.availability('en');
    await download();
    const session = listen();
    await settleTasks();
    const room = silence(2).map((sample) => 2_000 * sample);
    microphone.hear(room);
    session.stop();
    await vi.waitUntil(() => trace.outcomes.length > 0);
    expect(trace.outcomes).toEqual([{ kind: 'heard', transcripts: ['twelve dollars'] }]);
    const request = helper.requests.find(({ kind }) => kind === 'recognize');
    expect(request?.kind === 'recognize' && request.pcm.length).toBe(2 * 16_000);
  });

  it('says that nothing was heard if Moonshine finds nothing in such a recording', async () => {
    const { site, trace, listen, download, engine, microphone } = setup({}, { kind: 'not-understood' });
    site.serveMoonshine();
    await engine.availability('en');
    await download();
    const session = listen();
    await settleTasks();
    microphone.hear(silence(2));
    session.stop();
    await vi.waitUntil(() => trace.outcomes.length > 0);
    expect(trace.outcomes).toEqual(failed('no-speech'));
  });
});
