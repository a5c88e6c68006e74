import { describe, expect, it, vi } from 'vitest';
import { sampleFindings } from '../test-support/sampleState';
import { showStatus } from './storyStatus';

const statusStore = () => ({ set: vi.fn(), unset: vi.fn() });

describe('showStatus', () => {
  it('marks a story as failed if its test fails', () => {
    const store = statusStore();
    showStatus(store, 'a', sampleFindings, 'error');
    expect(store.set).toHaveBeenCalledWith([
      expect.objectContaining({
        storyId: 'a',
        value: 'status-value:error',
        description: '2 findings: lost, said twice',
      }),
    ]);
  });

  it.each([
    ['the story asks for a warning', sampleFindings, 'todo'],
    ['no finding is an error', sampleFindings.slice(0, 1), 'error'],
  ] as const)('only warns if %s', (_why, findings, test) => {
    const store = statusStore();
    showStatus(store, 'a', findings, test);
    expect(store.set).toHaveBeenCalledWith([expect.objectContaining({ value: 'status-value:warning' })]);
  });

  it.each([
    ['without findings', [], 'error'],
    ['that is not tested', sampleFindings, 'off'],
  ] as const)('takes the mark from a story %s', (_what, findings, test) => {
    const store = statusStore();
    showStatus(store, 'a', findings, test);
    expect(store.unset).toHaveBeenCalledWith(['a']);
    expect(store.set).not.toHaveBeenCalled();
  });
});
