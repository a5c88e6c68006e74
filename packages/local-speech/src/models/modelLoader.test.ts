import { en } from '@payaloud/core/languages/en';
import { describe, expect, it, vi } from 'vitest';
import { createSite, moonshineBytes, totalBytes, withMoonshine } from '../test-support/assetSite';
import { createTaskClock, settleTasks } from '../test-support/createTaskClock';
import type { WorkerRequest } from '../worker/protocol';
import type { WorkerLike } from '../worker/workerClient';
import { createAssetStore } from './assetStore';
import { createModelLoader } from './modelLoader';

const { tag, rules, words } = en;
const language = { tag, rules, words };
const idleMs = 60_000;

/** A page on which workers can be created only while online. */
function setup({ loads = 'every' as Loads, site = createSite() } = {}) {
  const clock = createTaskClock();
  let network: 'online' | 'offline' = 'online';
  const breakDown: (() => void)[] = [];
  const requests: WorkerRequest['kind'][] = [];
  const loader = createModelLoader({
    store: createAssetStore('/payaloud/', site.platform),
    createWorker: () => {
      if (network === 'offline') throw new Error('no script');
      const { worker, fail } = createWorker(loads, requests);
      breakDown.push(fail);
      return worker;
    },
    base: '/payaloud/',
    languages: ['en'],
    size: 'any',
    idleMs,
    clock,
  });
  return {
    loader,
    clock,
    site,
    requests,
    workers: () => breakDown.length,
    breakLast: () => breakDown.at(-1)?.(),
    download: (signal?: AbortSignal) => loader.download('en', signal ? { signal } : {}),
    goOffline: () => {
      site.goOffline();
      network = 'offline';
    },
  };
}

/** `small`: the worker has too little memory for Moonshine. `none`: its policy forbids WebAssembly. */
type Loads = 'every' | 'small' | 'none';

/** A worker that loads models, and writes down what it is sent. */
function createWorker(loads: Loads, requests: WorkerRequest['kind'][]): { worker: WorkerLike; fail: () => void } {
  const listeners: Record<string, (event: never) => void> = {};
  const worker: WorkerLike = {
    addEventListener: (type: string, listener: (event: never) => void) => (listeners[type] = listener),
    terminate: () => {},
    postMessage: (message) => {
      const request = message as WorkerRequest;
      if (request.kind !== 'check') requests.push(request.kind);
      const isTooLarge = loads === 'small' && request.kind === 'load' && request.config.kind === 'moonshine';
      const { id } = request;
      const answer = loads === 'none' ? { kind: 'blocked', id } : { kind: 'loaded', id };
      const data = isTooLarge ? { kind: 'failed', id, message: 'RangeError: could not allocate memory' } : answer;
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
    const { loader, download, workers, clock } = setup();
    await download();
    const first = await loader.prepare(language);
    await clock.pass(idleMs - 1);
    expect(first.state()).toBe('working');
    await clock.pass(1);
    expect(first.state()).toBe('broken');
    expect((await loader.prepare(language)).state()).toBe('working');
    expect(workers()).toBe(2);
  });

  it('downloads the small model with Moonshine, and adds it when Moonshine is ready', async () => {
    const { loader, download, site, requests } = setup();
    site.serveMoonshine();
    expect(await loader.bytesToDownload('en')).toBe(totalBytes + moonshineBytes);
    await download();
    await loader.prepare(language);
    await vi.waitUntil(() => requests.length > 1);
    expect(requests).toEqual(['load', 'add-second']);
  });

  it('adds the small model from the cache on a later visit', async () => {
    const { loader, download, site, requests, clock } = setup();
    site.serveMoonshine();
    await download();
    const first = await loader.prepare(language);
    await vi.waitUntil(() => requests.length > 1);
    await clock.pass(idleMs);
    expect(first.state()).toBe('broken');
    site.goOffline();
    await loader.prepare(language);
    await vi.waitUntil(() => requests.length > 3);
    expect(requests).toEqual(['load', 'add-second', 'load', 'add-second']);
  });

  it('asks for no download if Moonshine is there without the small model, and hears without it', async () => {
    const { loader, site, requests } = setup();
    site.serveMoonshine();
    const onlyMoonshine = { ...withMoonshine, models: [] };
    site.served['manifest.json'] = JSON.stringify(onlyMoonshine);
    await loader.download('en', {});
    site.serveMoonshine();
    expect(await loader.bytesToDownload('en')).toBe(0);
    expect((await loader.prepare(language)).state()).toBe('working');
    await settleTasks();
    expect(requests).toEqual(['load']);
  });

  it('downloads nothing if the worker may run no WebAssembly, and does not ask for the download again', async () => {
    const { loader, download, site } = setup({ loads: 'none' });
    site.serveMoonshine();
    expect(await loader.bytesToDownload('en')).toBe(totalBytes + moonshineBytes);
    const before = site.fetched.length;
    await expect(download()).rejects.toMatchObject({ code: 'blocked-by-page' });
    expect(site.fetched.slice(before).filter((url) => !url.endsWith('manifest.json'))).toEqual([]);
    await expect(loader.bytesToDownload('en')).rejects.toMatchObject({ code: 'blocked-by-page' });
    await expect(loader.prepare(language)).rejects.toThrow();
  });

  it('names the policy if the models came with an earlier visit', async () => {
    const earlier = setup();
    await earlier.download();
    const { loader } = setup({ loads: 'none', site: earlier.site });
    await expect(loader.prepare(language)).rejects.toMatchObject({ code: 'blocked-by-page' });
    await expect(loader.bytesToDownload('en')).rejects.toMatchObject({ code: 'blocked-by-page' });
  });

  it('turns to the small model if there is too little memory for Moonshine', async () => {
    const { loader, download, site } = setup({ loads: 'small' });
    site.serveMoonshine();
    await download();
    expect(loader.kind()).toBe('moonshine');
    await expect(loader.prepare(language)).rejects.toThrow('could not allocate memory');
    // It came with the same download, for second opinions.
    expect(await loader.bytesToDownload('en')).toBe(0);
    expect((await loader.prepare(language)).state()).toBe('working');
    expect(loader.kind()).toBe('grammar');
  });
});
