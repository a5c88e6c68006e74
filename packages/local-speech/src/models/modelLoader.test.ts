import { en } from '@payaloud/core/languages/en';
import { describe, expect, it, vi } from 'vitest';
import { createSite, totalBytes } from '../test-support/assetSite';
import type { WorkerRequest } from '../worker/protocol';
import type { WorkerLike } from '../worker/workerClient';
import { createAssetStore } from './assetStore';
import { createModelLoader } from './modelLoader';

const { tag, rules, words } = en;
const language = { tag, rules, words };

/** A page on which workers can be created only while online. */
function setup({ idleMs = 60_000, loads = 'every' as 'every' | 'small' } = {}) {
  const site = createSite();
  let network: 'online' | 'offline' = 'online';
  const breakDown: (() => void)[] = [];
  const loader = createModelLoader({
    store: createAssetStore('/payaloud/', site.platform),
    createWorker: () => {
      if (network === 'offline') throw new Error('no script');
      const { worker, fail } = createWorker(loads);
      breakDown.push(fail);
      return worker;
    },
    base: '/payaloud/',
    size: 'any',
    idleMs,
  });
  return {
    loader,
    site,
    workers: () => breakDown.length,
    breakLast: () => breakDown.at(-1)?.(),
    download: (signal?: AbortSignal) => loader.download('en', signal ? { signal } : {}),
    goOffline: () => {
      site.goOffline();
      network = 'offline';
    },
  };
}

/** A worker that loads models. With `small`, it has too little memory for Moonshine. */
function createWorker(loads: 'every' | 'small'): { worker: WorkerLike; fail: () => void } {
  const listeners: Record<string, (event: never) => void> = {};
  const worker: WorkerLike = {
    addEventListener: (type: string, listener: (event: never) => void) => (listeners[type] = listener),
    terminate: () => {},
    postMessage: (message) => {
      const request = message as WorkerRequest;
      const isTooLarge = loads === 'small' && request.kind === 'load' && request.config.kind === 'moonshine';
      const data = isTooLarge
        ? { kind: 'failed', id: request.id, message: 'RangeError: could not allocate memory' }
        : { kind: 'loaded', id: request.id };
      queueMicrotask(() => listeners.message?.({ data } as never));
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

  it('frees the memory of a worker that nobody uses, and loads again', async () => {
    const { loader, download, workers } = setup({ idleMs: 20 });
    await download();
    const first = await loader.prepare(language);
    await vi.waitUntil(() => first.state() === 'broken');
    expect((await loader.prepare(language)).state()).toBe('working');
    expect(workers()).toBe(2);
  });

  it('turns to the small model if there is too little memory for Moonshine', async () => {
    const { loader, download, site } = setup({ loads: 'small' });
    site.serveMoonshine();
    await download();
    expect(loader.kind()).toBe('moonshine');
    await expect(loader.prepare(language)).rejects.toThrow('could not allocate memory');
    expect(await loader.bytesToDownload('en')).toBe(totalBytes);
    await download();
    expect((await loader.prepare(language)).state()).toBe('working');
    expect(loader.kind()).toBe('grammar');
  });
});
