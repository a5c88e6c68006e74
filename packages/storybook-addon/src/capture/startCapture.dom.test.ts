import { afterEach, describe, expect, it } from 'vitest';
import { EVENTS } from '../constants';
import { createTimelineStore } from '../panel/timelineStore';
import { simulateChannel } from '../test-support/simulateChannel';
import { startCapture, type Capture } from './startCapture';

let capture: Capture | undefined;
afterEach(() => capture?.stop());

describe('startCapture', () => {
  it.each([
    ['the panel asks for it', EVENTS.CLEAR],
    ['the code of the story was replaced', EVENTS.HOT_UPDATED],
  ])('begins again when %s', async (_when, event) => {
    document.body.innerHTML = '<p role="alert" tabindex="-1"></p>';
    const channel = simulateChannel();
    const store = createTimelineStore(channel);
    capture = startCapture({ storyId: 'a', canvas: document.body, test: 'error', findings: {}, channel });
    const alert = document.querySelector('p')!;
    alert.textContent = 'Paid';
    alert.focus();
    await expect.poll(() => store.get().findings).toMatchObject([{ name: 'said-twice' }]);

    channel.emit(event, undefined);

    expect(store.get()).toMatchObject({ storyId: 'a', entries: [], findings: [] });
  });
});
