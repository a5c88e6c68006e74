import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { createSite } from '../test-support/assetSite';
import type { WorkerRequest } from '../worker/protocol';
import type { WorkerLike } from '../worker/workerClient';
import { createAssetStore } from './assetStore';
import { createModelLoader } from './modelLoader';

const { tag, rules, words } = en;
const language = { tag, rules, words };

/** A page on which workers can be created only while online. */
function setup() {
  const site = createSite();
  let network: 'online' | 'offline' = 'online';
  const breakDown: (() => void)[] = [];
  const loader = createModelLoader(createAssetStore('/payaloud/', site.platform), () => {
    if (network === 'offline') throw new Error('no script');
    const { worker, fail } = createWorker();
    breakDown.push(fail);
    return worker;
  });
  return {
    loader,
    workers: () => breakDown.length,
    breakLast: () => breakDown.at(-1)?.(),
    download: (signal?: AbortSignal) => loader.download('en', signal ? { signal } : {}),
    goOffline: () => {
      site.goOffline();
      network = 'offline';
    },
  };
}

function createWorker(): { worker: WorkerLike; fail: () => void } {
  const listeners: Record<string, (event: never) => void> = {};
  const worker: WorkerLike = {
    addEventListener: (type: string, listener: (event: never) => void) => (listeners[type] = listener),
    terminate: () => {},
    postMessage: (message) => {
      const { id } = message as WorkerRequest;
      queueMicrotask(() => listeners.message?.({ data: { kind: 'loaded', id } } as never));
    },
  };
  return { worker, fail: () => listeners.error?.({ message: 'no script' } as never) };
}

describe('createModelLoader', () => {
  it('prepares a worker offline after a download', async () => {
    const { loader, download, goOffline, workers } = setup();
    expect(workers()).toBe(0);
    await download();
    goOffline();
    expect((await loader.prepare(language)).state()).toBe('working');
    expect((await loader.prepare(language)).state()).toBe('working');
    expect(workers()).toBe(1);
  });

  it('replaces a worker whose script did not load', async () => {
    const { loader, download, breakLast, workers } = setup();
    await download();
    breakLast();
    expect((await loader.prepare(language)).state()).toBe('working');
    expect(workers()).toBe(2);
  });

  it('reuses the worker of an aborted download', async () => {
    const { loader, download, workers } = setup();
    await expect(download(AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    await download();
    await loader.prepare(language);
    expect(workers()).toBe(1);
  });
});
