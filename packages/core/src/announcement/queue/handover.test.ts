import {
  announcementFlow,
  createQueueState,
  type QueueEffect,
  type QueueEvent,
  type QueueFacts,
  type Surface,
} from '@payaloud/core/internal/announcement';
import { describe, expect, it } from 'vitest';

/** A queue that writes "Paid" for screen readers at 1,000 ms, on this surface. Each step tells what it does. */
function writePaid(surface: Surface) {
  let state = { ...createQueueState({ regions: 'on', voice: 'off' }, 6), surface };
  function at(ms: number, event: QueueEvent): string[] {
    const step = announcementFlow.update(state, event, { at: ms } satisfies QueueFacts);
    state = step.state;
    return step.effects.map(nameOf);
  }
  expect(at(1_000, { type: 'announced', key: 1, message: { text: 'Paid', urgency: 'polite' } })).toEqual([
    'cue',
    'write in 0',
  ]);
  return { at, waitsForFrames: () => announcementFlow.needs(state).filter(({ type }) => type === 'shown') };
}

function nameOf(effect: QueueEffect): string {
  if (effect.type === 'write' || effect.type === 'clear') return `${effect.type} in ${effect.slot}`;
  return effect.type === 'settle' ? effect.delivery : effect.type;
}

const closes = { type: 'surface-changed', surface: 'page' } as const;
const opens = { type: 'surface-changed', surface: 'notify' } as const;
const shown = { type: 'shown', slot: 0 } as const;
const tick = { type: 'tick' } as const;

describe.each(['dialog', 'notify'] as const)('a text in a dialog that closes (%s)', (surface) => {
  it('is written again if the page did not show it long enough, however long it was busy', () => {
    const { at } = writePaid(surface);
    expect(at(1_400, closes)).toEqual(['clear in 0']);
    expect(at(1_601, tick)).toEqual(['write in 1']);
    expect(at(1_790, { type: 'shown', slot: 1 })).toEqual(['delivered']);
  });

  it('is said once if the page had shown it and was then busy until the dialog closed', () => {
    const { at } = writePaid(surface);
    expect(at(1_180, shown)).toEqual(['delivered']);
    expect(at(1_580, closes)).toEqual(['clear in 0']);
    expect([at(1_800, tick), at(2_500, tick)]).toEqual([[], []]);
  });

  it('does not count as shown because the one before it was', () => {
    const { at, waitsForFrames } = writePaid(surface);
    expect(waitsForFrames()).toEqual([{ key: 'shown:0', type: 'shown', slot: 0, ms: 160 }]);
    at(1_010, closes);
    expect(waitsForFrames()).toEqual([]);
    at(1_211, tick);
    expect(at(1_212, shown)).toEqual([]);
    expect(waitsForFrames()).toEqual([{ key: 'shown:1', type: 'shown', slot: 1, ms: 160 }]);
  });
});

describe('a text in the page over which a dialog opens', () => {
  it('is written again, inside of the dialog, if the page did not show it long enough before', () => {
    const { at } = writePaid('page');
    expect(at(1_400, opens)).toEqual(['clear in 0']);
    expect(at(1_601, tick)).toEqual(['write in 1']);
  });

  it('is left in place if the page had shown it and was then busy, and is cleared when the dialog closes', () => {
    const { at } = writePaid('page');
    at(1_180, shown);
    expect(at(1_580, opens)).toEqual([]);
    expect(at(1_700, closes)).toEqual(['clear in 0']);
  });
});

describe('a text that was written', () => {
  it('is not delivered by time alone', () => {
    const { at } = writePaid('page');
    expect(at(9_000, tick)).toEqual([]);
    expect(at(9_100, shown)).toEqual(['delivered']);
  });

  it('stays in its region for its whole time from the first frame on', () => {
    const { at } = writePaid('page');
    at(3_160, shown);
    expect([at(3_999, tick), at(4_000, tick)]).toEqual([[], ['clear in 0']]);
  });

  it.each(['key-down', 'page-hidden'] as const)('is written again after %s, but not once it was shown', (type) => {
    const { at } = writePaid('page');
    expect(at(1_180, { type })).toEqual(['clear in 0']);
    at(1_200, { type: 'page-shown' });
    expect(at(1_400, { type: 'key-up' })).toEqual(['write in 1']);
    const { at: later } = writePaid('page');
    expect([later(1_180, shown), later(1_181, { type })]).toEqual([['delivered'], []]);
  });
});
