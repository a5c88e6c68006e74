import type { RecognitionEngine } from '@payaloud/browser';
import { describe, expect, it, vi } from 'vitest';
import { createField, pass } from './test-support/simulateField';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';

type Download = NonNullable<RecognitionEngine['download']>;

describe('a download', () => {
  it('that never ends can be stopped by the payer, without a message', async () => {
    const download = vi.fn<Download>(() => new Promise(() => {}));
    const field = await downloading(download);
    await pass(3_600_000);
    expect(field.controller.getState()).toMatchObject({ status: 'preparing', step: 'download' });
    field.controller.cancelTalking();
    expect(field.controller.getState().status).toBe('idle');
    expect(download.mock.calls[0]?.[1].signal.aborted).toBe(true);
    expect(field.texts()).toHaveLength(1);
  });

  it('that the engine gives up announces cause and remedy, and can be tried again', async () => {
    const field = await downloading(() => Promise.reject(new Error('takes too long')));
    const { cause, remedy } = en.sentences.amountEntry.problem('download-failed', factsWithoutAmounts('USD'));
    expect(field.texts().at(-1)).toBe(`${cause} ${remedy}`);
    field.controller.sayAgain();
    await pass(0);
    expect(field.controller.getState()).toMatchObject({ status: 'preparing', step: 'download-question' });
  });

  it('that completes is announced, and opens no microphone by itself', async () => {
    const field = await downloading(() => Promise.resolve());
    await pass(60_000);
    expect(field.controller.getState().status).toBe('idle');
    expect(field.requests).toEqual([]);
  });
});

async function downloading(download: Download) {
  const field = createField({ availability: { kind: 'downloadable', bytes: null }, download });
  field.controller.startTalking();
  await pass(0);
  field.controller.answerDownload('start');
  await pass(0);
  return field;
}
