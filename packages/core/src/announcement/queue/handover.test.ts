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
  return {
    at,
    waitsForFrame: () => announcementFlow.needs(state).filter(({ type }) => type === 'shown'),
    wakeAt: () => state.wakeAt,
  };
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
  it('is said once if the page could show no frame with it, however long it was busy', () => {
    const { at } = writePaid(surface);
    expect(at(1_400, closes)).toEqual(['clear in 0']);
    expect(at(1_601, tick)).toEqual(['write in 1']);
    at(1_800, { type: 'shown', slot: 1 });
    expect(at(1_961, tick)).toEqual(['delivered']);
  });

  it('is said once if the page had shown it and was then busy until the dialog closed', () => {
    const { at } = writePaid(surface);
    at(1_180, shown);
    expect(at(1_580, closes)).toEqual(['clear in 0']);
    expect(at(1_581, tick)).toEqual(['delivered']);
    expect([at(1_800, tick), at(2_500, tick)]).toEqual([[], []]);
  });

  it('is written again if it was shown less than 60 ms ago, because a screen reader may not have taken it', () => {
    const { at } = writePaid(surface);
    at(1_180, shown);
    at(1_239, closes);
    expect(at(1_440, tick)).toEqual(['write in 1']);
    const { at: later } = writePaid(surface);
    later(1_180, shown);
    later(1_240, closes);
    expect(later(1_441, tick)).toEqual(['delivered']);
  });

  it('does not count as shown because the one before it was', () => {
    const { at, waitsForFrame } = writePaid(surface);
    expect(waitsForFrame()).toEqual([{ key: 'shown:0', type: 'shown', slot: 0 }]);
    at(1_010, closes);
    expect(waitsForFrame()).toEqual([]);
    at(1_211, tick);
    at(1_212, shown);
    expect(waitsForFrame()).toEqual([{ key: 'shown:1', type: 'shown', slot: 1 }]);
  });
});

describe('a text in the page over which a dialog opens', () => {
  it('is said once, inside of the dialog, if the page could not show it before', () => {
    const { at } = writePaid('page');
    expect(at(1_400, opens)).toEqual(['clear in 0']);
    expect(at(1_601, tick)).toEqual(['write in 1']);
  });

  it('is left in place if the page had shown it and was then busy, and is cleared when the dialog closes', () => {
    const { at } = writePaid('page');
    at(1_180, shown);
    expect(at(1_580, opens)).toEqual([]);
    expect(at(1_581, tick)).toEqual(['delivered']);
    expect(at(1_700, closes)).toEqual(['clear in 0']);
  });
});

describe('a text that was written', () => {
  it('is delivered once it was shown for 160 ms, and not by time alone', () => {
    const { at, wakeAt } = writePaid('page');
    expect(at(9_000, tick)).toEqual([]);
    at(9_100, shown);
    expect(wakeAt()).toBe(9_260);
    expect([at(9_259, tick), at(9_260, tick)]).toEqual([[], ['delivered']]);
  });

  it('is delivered by a tick that comes late', () => {
    const { at, wakeAt } = writePaid('page');
    at(1_180, shown);
    at(3_400, { type: 'focus-moved' });
    expect(wakeAt()).toBe(3_401);
    expect(at(3_401, tick)).toContain('delivered');
  });

  it('stays in its region for its whole time from then on', () => {
    const { at } = writePaid('page');
    at(3_000, shown);
    at(3_160, tick);
    expect([at(3_999, tick), at(4_000, tick)]).toEqual([[], ['clear in 0']]);
  });

  it.each(['key-down', 'page-hidden'] as const)(
    'is written again after %s unless a tick came before, because a busy page learns of it late',
    (type) => {
      const { at } = writePaid('page');
      at(1_180, shown);
      expect(at(1_580, { type })).toEqual(['clear in 0']);
      at(1_600, { type: 'page-shown' });
      expect(at(1_800, { type: 'key-up' })).toEqual(['write in 1']);
      const { at: later } = writePaid('page');
      later(1_180, shown);
      expect([later(1_341, tick), later(1_342, { type })]).toEqual([['delivered'], []]);
    },
  );
});
