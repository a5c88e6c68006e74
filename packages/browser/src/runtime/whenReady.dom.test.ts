import { countWatchers, type Flow } from '@payaloud/core/internal/flow';
import { createFakeClock } from '@payaloud/testing';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { onceReady, runWhenReady } from '../runtime';
import { createLatePart } from './test-support/createLatePart';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

interface Door {
  readonly status: 'locked' | 'closed' | 'open';
  readonly watchers: number;
}
type DoorEvent = { readonly type: 'watched' | 'left' | 'unlocked' | 'locked' | 'press' | 'knock' };
type DoorEffect = { readonly type: 'open' | 'rattle' | 'echo' };

/** A door that a press opens if it is not locked. Opening needs code; rattling and knocking do not. */
const door: Flow<Door, DoorEvent, null, DoorEffect> = {
  name: 'door',
  needs: () => [],
  update(before, event) {
    const state = countWatchers(before, event);
    switch (event.type) {
      case 'watched':
      case 'left':
        return { state, effects: [] };
      case 'unlocked':
        return { state: { ...state, status: 'closed' }, effects: [] };
      case 'locked':
        return { state: { ...state, status: 'locked' }, effects: [] };
      case 'knock':
        return { state, effects: [{ type: 'echo' }] };
      case 'press':
        return state.status === 'closed'
          ? { state: { ...state, status: 'open' }, effects: [{ type: 'open' }] }
          : { state, effects: [{ type: 'rattle' }] };
    }
  },
};

function openPage(isWanted: (door: Door) => boolean = () => true) {
  const late = createLatePart('code');
  const did: string[] = [];
  const flow = runWhenReady(door, {
    initial: { status: 'closed', watchers: 0 },
    view: (state) => state,
    readFacts: () => null,
    handle: ({ type }) => did.push(type),
    startNeed: () => () => {},
    code: late.part,
    // It stands still, so that an idle page does not load the code by itself.
    timers: createFakeClock(),
    isGuarded: ({ effects }) => effects.some(({ type }) => type === 'open'),
    isWanted,
    announceLoading: (readiness) => did.push(`is ${readiness}`),
  });
  const send = (type: DoorEvent['type']) => flow.dispatch({ type });
  send('watched');
  /** The effects and answers since the last call. */
  const news = () => did.splice(0);
  return { late, flow, send, news, status: () => flow.getState().status };
}

/** The first event of a press, by finger or key, precedes its click. */
const touch = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

describe('a press whose code is missing', () => {
  it('is answered each time and changes nothing; once the code has come, that is told once and the press works', async () => {
    const { late, send, news, status } = openPage();
    send('press');
    send('press');
    expect([news(), status(), late.requests]).toEqual([['is loading', 'is loading'], 'closed', 1]);
    await late.arrive();
    expect(news()).toEqual(['is ready']);
    send('knock');
    send('press');
    expect([news(), status()]).toEqual([['echo', 'open'], 'open']);
  });

  it('is told of a failed load once; the next press is answered again, and loads again', async () => {
    const { late, send, news, flow } = openPage();
    send('press');
    await late.fail();
    expect([news(), flow.getReadiness(), late.requests]).toEqual([['is loading', 'is failed'], 'failed', 2]);
    await late.fail();
    touch();
    await late.fail();
    expect([news(), late.requests]).toEqual([[], 3]);
    send('press');
    expect([news(), late.requests]).toEqual([['is failed'], 4]);
    await late.fail();
    touch();
    send('press');
    expect([news(), flow.getReadiness()]).toEqual([['is loading'], 'failed']);
    await late.arrive();
    expect([news(), flow.getReadiness()]).toEqual([['is ready'], 'ready']);
  });

  it('is answered by the flow itself where the flow would refuse it anyway', () => {
    const { send, news } = openPage();
    send('locked');
    send('press');
    expect(news()).toEqual(['rattle']);
  });

  it('is forgotten once it would not work any more', async () => {
    const { late, send, news } = openPage();
    send('press');
    send('locked');
    await late.fail();
    send('unlocked');
    touch();
    await late.arrive();
    expect(news()).toEqual(['is loading']);
  });

  it('works without another word if it comes just as the code does', async () => {
    const { late, send, news } = openPage();
    send('press');
    news();
    late.part.subscribe(() => late.part.get() && send('press'));
    await late.arrive();
    expect(news().filter((one) => one === 'open')).toHaveLength(1);
  });

  it('is forgotten when the payer leaves', async () => {
    const { late, send, news } = openPage();
    send('press');
    send('left');
    send('watched');
    await late.arrive();
    expect(news()).toEqual(['is loading']);
  });
});

describe('everything else, while code is missing', () => {
  it('goes on', async () => {
    const { late, send, news, flow } = openPage();
    send('knock');
    touch();
    await late.fail();
    send('knock');
    send('locked');
    expect([news(), flow.getState().status]).toEqual([['echo', 'echo'], 'locked']);
  });

  it('says nothing of loading to a payer who did not press', async () => {
    const { late, news, flow } = openPage();
    touch();
    await late.fail();
    touch();
    await late.arrive();
    expect([news(), flow.getReadiness()]).toEqual([[], 'ready']);
  });

  it('tells its listeners how far the code is, and calls a failed load failed until it has come', async () => {
    const { late, flow } = openPage();
    const seen: string[] = [];
    flow.subscribe(() => seen.push(flow.getReadiness()));
    touch();
    await late.fail();
    touch();
    await late.fail();
    expect(seen).toEqual(['failed']);
    touch();
    await late.arrive();
    expect(seen).toEqual(['failed', 'ready']);
  });

  it('loads nothing that no press may need, and nothing while nobody is there', () => {
    const { late, send } = openPage(({ status }) => status === 'closed');
    send('locked');
    touch();
    expect(late.requests).toBe(0);
    send('unlocked');
    send('left');
    touch();
    expect(late.requests).toBe(0);
    send('watched');
    touch();
    expect(late.requests).toBe(1);
  });
});

it('reads that wait for code run in order once it has come, or at once, and load nothing themselves', async () => {
  const late = createLatePart('code');
  const did: string[] = [];
  onceReady(late.part, () => did.push('first'));
  onceReady(late.part, () => did.push('second'));
  expect(late.requests).toBe(0);
  late.part.load().catch(() => {});
  await late.fail();
  expect(did).toEqual([]);
  late.part.load().catch(() => {});
  await late.arrive();
  onceReady(late.part, () => did.push('third'));
  expect(did).toEqual(['first', 'second', 'third']);
});
