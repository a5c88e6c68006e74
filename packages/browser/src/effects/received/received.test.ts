import {
  createReceivedController,
  createReceivedSource,
  type HeardStorage,
  type ReceivedControllerOptions,
} from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import { waits, type PayeeNews } from '@payaloud/core/internal/received';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createFakeReceived, createPayeeNews, createRecordedAnnouncer } from '@payaloud/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHeardStore } from './heardStore';
import { requestMs } from './options';

function createStorage(): HeardStorage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

interface Setup extends Partial<ReceivedControllerOptions> {
  readonly news?: readonly PayeeNews[];
  readonly delivery?: Delivery;
}

function setup({ news = [], delivery = 'delivered', ...options }: Setup = {}) {
  const clock = createFakeClock();
  const fake = createFakeReceived(news);
  const announcer = createRecordedAnnouncer({ deliver: () => delivery });
  const page = { wake: () => {}, leave: () => {} };
  const controller = createReceivedController({
    source: fake.source,
    announcer,
    language: en,
    clock,
    storage: createStorage(),
    isHidden: () => false,
    onWake(listener) {
      page.wake = listener;
      return () => void (page.wake = () => {});
    },
    onLeave(listener) {
      page.leave = listener;
      return () => void (page.leave = () => {});
    },
    ...options,
  });
  const disconnect = controller.connect();
  return { clock, fake, announcer, page, controller, disconnect, said: () => announcer.said.map(({ text }) => text) };
}

afterEach(() => void vi.unstubAllGlobals());

describe('createReceivedController', () => {
  it('notes at once what was said, and gives the lease away if there is no more', async () => {
    const { clock, fake } = setup({ news: [createPayeeNews({ id: 'b' }), createPayeeNews({ id: 'a' })] });
    await clock.pass(0);
    expect(fake.said.map(({ ids, release }) => [ids, release])).toEqual([
      [['a'], false],
      [['a', 'b'], true],
    ]);
  });

  it('remembers over a reload what it said, until the server has noted it', async () => {
    const storage = createStorage();
    const { source, said: notes } = createFakeReceived([createPayeeNews()]);
    const note = () => Promise.reject(new Error('no network'));
    const before = setup({ storage, source: { ...source, note } });
    await before.clock.pass(0);
    expect([before.said().length, storage.length]).toEqual([1, 1]);
    const reloaded = setup({ storage, source });
    await reloaded.clock.pass(60_000);
    expect(reloaded.said()).toEqual([]);
    expect(notes).toMatchObject([{ ids: ['payment-1.paid'] }]);
    expect(storage.length).toBe(0);
  });

  it('says a message only while its lease lasts', async () => {
    const { clock, announcer } = setup({ news: [createPayeeNews()] });
    await clock.pass(0);
    expect(announcer.said[0]?.staleAfterMs).toBe(18_000);
  });

  it.each(['masked', 'interrupted'] as const)('counts a message as said that was %s', async (delivery) => {
    const { clock, said } = setup({ news: [createPayeeNews()], delivery });
    await clock.pass(60_000);
    expect(said()).toHaveLength(1);
  });

  it('says a message again that waited too long, and not at once', async () => {
    const { clock, said } = setup({ news: [createPayeeNews()], delivery: 'dropped' });
    await clock.pass(waits.shortest - 1);
    expect(said()).toHaveLength(1);
    await clock.pass(2);
    expect(said()).toHaveLength(2);
  });

  it('leaves what it could not say to another device, until the payee is back', async () => {
    const { clock, said, fake, page } = setup({ news: [createPayeeNews()], delivery: 'unheard' });
    await clock.pass(60_000);
    expect(said()).toHaveLength(1);
    expect(fake.said).toMatchObject([{ ids: [], release: true }]);
    page.wake();
    await clock.pass(0);
    expect(said()).toHaveLength(2);
  });

  it('claims nothing while it is hidden, and says it when it is seen again', async () => {
    let isHidden = true;
    const { clock, said, page } = setup({ news: [createPayeeNews()], isHidden: () => isHidden });
    await clock.pass(60_000);
    expect(said()).toEqual([]);
    isHidden = false;
    page.wake();
    await clock.pass(0);
    expect(said()).toHaveLength(1);
  });

  it('gives the lease away when the page ends while it speaks', async () => {
    const announcer = createRecordedAnnouncer({ later: () => {} });
    const { clock, fake, page } = setup({ news: [createPayeeNews()], announcer });
    await clock.pass(0);
    page.leave();
    await clock.pass(0);
    expect(fake.said).toMatchObject([{ ids: [], release: true, isLeaving: true }]);
  });

  it('makes the lease longer while a message waits for its turn', async () => {
    const announcer = createRecordedAnnouncer({ later: () => {} });
    const fake = createFakeReceived([createPayeeNews()]);
    const claim = vi.fn(fake.source.claim);
    const { clock } = setup({ announcer, source: { ...fake.source, claim } });
    await clock.pass(17_000);
    expect(claim).toHaveBeenCalledTimes(1);
    await clock.pass(2_000);
    expect(claim).toHaveBeenCalledTimes(2);
  });

  it('takes a request without an answer for a lost one, and asks again', async () => {
    const never = () => new Promise<never>(() => {});
    const { clock, said, controller } = setup({ source: { read: never, claim: never, note: never } });
    await clock.pass(requestMs);
    expect(controller.getState().failures).toBe(1);
    await clock.pass(waits.shortest + requestMs);
    expect(said()).toEqual([en.sentences.received.notices.offline]);
  });

  it('says nothing after it was left, and nothing again when it is shown again', async () => {
    const { clock, said, controller, disconnect, fake } = setup();
    await clock.pass(0);
    disconnect();
    fake.add(createPayeeNews());
    await clock.pass(60_000);
    expect(said()).toEqual([]);
    controller.connect();
    await clock.pass(60_000);
    expect(said()).toHaveLength(1);
  });

  it('does not say by itself what the payee has just asked to hear', async () => {
    let claims = 0;
    const fake = createFakeReceived([createPayeeNews()]);
    const claim = async () => ((claims += 1), { kind: 'taken', retryAfterMs: 5_000 });
    const { clock, controller, said } = setup({ source: { ...fake.source, claim } });
    await clock.pass(0);
    controller.hearAgain();
    await clock.pass(60_000);
    expect(said()).toHaveLength(1);
    expect(claims).toBe(1);
    expect(fake.said).toMatchObject([{ ids: ['payment-1.paid'] }]);
  });
});

describe('ids of what was said', () => {
  const day = 86_400_000;

  it('are kept until they are forgotten, also by two tabs at once', () => {
    const storage = createStorage();
    const [one, other] = [
      createHeardStore(
        () => storage,
        () => 0,
      ),
      createHeardStore(
        () => storage,
        () => 0,
      ),
    ];
    one.keep('a');
    other.keep('b');
    one.forget(['a']);
    expect(other.list()).toEqual(['b']);
  });

  it('go after thirty days, and other keys stay', () => {
    const storage = createStorage();
    storage.setItem('of the app', '1');
    createHeardStore(
      () => storage,
      () => 0,
    ).keep('a');
    expect(
      createHeardStore(
        () => storage,
        () => 29 * day,
      ).list(),
    ).toEqual(['a']);
    expect(
      createHeardStore(
        () => storage,
        () => 31 * day,
      ).list(),
    ).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it('are not kept by a browser without storage, and nothing fails', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    for (const store of [
      createHeardStore(
        () => null,
        () => 0,
      ),
      createHeardStore(blocked, () => 0),
    ]) {
      store.keep('a');
      store.forget(['a']);
      expect(store.list()).toEqual([]);
    }
  });
});

describe('createReceivedSource', () => {
  const { signal } = new AbortController();
  const answering = (response: () => Response) => {
    const sent = vi.fn(async (_path: string, _init: RequestInit) => response());
    vi.stubGlobal('fetch', sent);
    return sent;
  };

  it('calls the routes of the server, with the headers of the app', async () => {
    const sent = answering(() => Response.json({ news: [] }));
    const source = createReceivedSource({ url: '/api/pay', headers: () => ({ authorization: 'me' }) });
    expect(await source.read(signal)).toEqual({ news: [] });
    await source.claim('device-1', signal);
    await source.note({ device: 'device-1', ids: ['a'], release: true, isLeaving: true }, signal);
    expect(sent.mock.calls.map(([path, { method = 'GET', body = null }]) => [method, path, body])).toEqual([
      ['GET', '/api/pay/received', null],
      ['POST', '/api/pay/received/claim', '{"device":"device-1"}'],
      ['POST', '/api/pay/received/heard', '{"device":"device-1","ids":["a"],"release":true}'],
    ]);
    for (const [, init] of sent.mock.calls) expect(init.headers).toMatchObject({ authorization: 'me' });
    expect(sent.mock.calls.map(([, { keepalive = false }]) => keepalive)).toEqual([false, false, true]);
  });

  it('rejects for an error, with the time after which the server wants to be asked again', async () => {
    answering(() => new Response('{}', { status: 503, headers: { 'retry-after': '7' } }));
    await expect(createReceivedSource().read(signal)).rejects.toMatchObject({ retryAfterMs: 7_000 });
    answering(() => new Response('{}', { status: 500 }));
    await expect(createReceivedSource().read(signal)).rejects.toMatchObject({ retryAfterMs: null });
  });

  it('waits as long as the server asks', async () => {
    answering(() => new Response('{}', { status: 429, headers: { 'retry-after': '60' } }));
    const { clock } = setup({ source: createReceivedSource() });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    await clock.pass(59_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    await clock.pass(1_000);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
