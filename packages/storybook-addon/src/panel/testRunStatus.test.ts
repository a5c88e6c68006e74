import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../constants';
import { simulateChannel } from '../test-support/simulateChannel';
import { followTestRuns } from './testRunStatus';

const finding = { name: 'said-twice', severity: 'error', message: '“Paid” twice.', help: '' };
const ours = (status: string, result: readonly object[] = [finding]) => ({
  type: 'payaloud/listen',
  version: 1,
  status,
  result,
});
const a11y = { type: 'a11y', version: 1, status: 'failed', result: {} };

const store = { set: vi.fn(), unset: vi.fn() };
let channel = simulateChannel();
let stop = () => {};

beforeEach(() => {
  vi.clearAllMocks();
  channel = simulateChannel();
  stop = followTestRuns(channel, store);
});

/** The state as the widget's store sends it. */
const run = (currentRun: object) =>
  channel.emit(EVENTS.TEST_RUN, { event: { type: '__SET_STATE', payload: { state: { currentRun } } } });

describe('a run of the test widget', () => {
  it('marks the stories with findings, and takes the marks from the others', () => {
    run({ startedAt: 1, storyIds: ['a', 'b', 'c'], reports: {} });
    expect(store.unset).toHaveBeenCalledWith(['a', 'b', 'c']);
    run({
      startedAt: 1,
      storyIds: ['a', 'b', 'c'],
      reports: { a: [a11y, ours('failed')], b: [ours('warning')], c: [ours('passed', [])], d: [a11y] },
    });
    expect(store.set.mock.calls.flat(2)).toEqual([
      expect.objectContaining({ storyId: 'a', value: 'status-value:error', description: '1 finding: said twice' }),
      expect.objectContaining({ storyId: 'b', value: 'status-value:warning' }),
    ]);
    expect(store.unset).toHaveBeenLastCalledWith(['c']);
  });

  it('marks a story once, although the whole run comes with each change', () => {
    run({ startedAt: 1, reports: { a: [ours('failed')] } });
    run({ startedAt: 1, reports: { a: [ours('failed')], b: [ours('passed', [])] } });
    expect(store.set).toHaveBeenCalledTimes(1);
  });

  it('takes all marks away when all stories run again, and marks a fault that is still there again', () => {
    run({ startedAt: 1, reports: { a: [ours('failed')] } });
    run({ startedAt: 2, reports: {} });
    expect(store.unset).toHaveBeenLastCalledWith(undefined);
    run({ startedAt: 2, reports: { a: [ours('failed')] } });
    expect(store.set).toHaveBeenCalledTimes(2);
  });

  it.each([[undefined], ['text'], [{ event: { type: 'TRIGGER_RUN' } }], [{ event: { payload: { state: {} } } }]])(
    'is not seen in %o',
    (message) => {
      channel.emit(EVENTS.TEST_RUN, message);
      expect([store.set.mock.calls, store.unset.mock.calls]).toEqual([[], []]);
    },
  );

  it('is not followed after the undo', () => {
    stop();
    run({ startedAt: 1, reports: { a: [ours('failed')] } });
    expect(store.set).not.toHaveBeenCalled();
  });
});
