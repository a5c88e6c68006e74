import { describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../constants';
import { sampleEntries, sampleFindings } from '../test-support/sampleState';
import { simulateChannel } from '../test-support/simulateChannel';
import { createTimelineStore } from './timelineStore';

const heard = { storyId: 'a', from: 0, entries: sampleEntries, findings: sampleFindings, closedFrames: [] };

describe('createTimelineStore', () => {
  it('adds what comes after the entries that it has', () => {
    const channel = simulateChannel();
    const store = createTimelineStore(channel);
    channel.emit(EVENTS.STARTED, { storyId: 'a', test: 'error' });
    channel.emit(EVENTS.HEARD, { ...heard, entries: sampleEntries.slice(0, 2), findings: [] });
    channel.emit(EVENTS.HEARD, { ...heard, from: 2, entries: sampleEntries.slice(2) });
    expect(store.get()).toMatchObject({ test: 'error', entries: sampleEntries, findings: sampleFindings });
  });

  it('forgets everything when a story starts, and when the log is cleared', () => {
    const channel = simulateChannel();
    const store = createTimelineStore(channel);
    channel.emit(EVENTS.STARTED, { storyId: 'a', test: 'error' });
    channel.emit(EVENTS.HEARD, heard);
    channel.emit(EVENTS.HEARD, { ...heard, entries: [], findings: [] });
    expect(store.get().entries).toEqual([]);
    channel.emit(EVENTS.HEARD, heard);
    channel.emit(EVENTS.STARTED, { storyId: 'b', test: 'todo' });
    expect(store.get()).toMatchObject({ storyId: 'b', starts: 2, entries: [], findings: [] });
  });

  it('refuses what a story says that is gone', () => {
    const channel = simulateChannel();
    const store = createTimelineStore(channel);
    channel.emit(EVENTS.STARTED, { storyId: 'b', test: 'error' });
    channel.emit(EVENTS.HEARD, heard);
    channel.emit(EVENTS.READING_ORDER, { storyId: 'a', phrases: ['document'] });
    expect(store.get()).toMatchObject({ entries: [], readingOrder: null });
  });

  it('notices a story whose preview does not report, and the next one that does', () => {
    const channel = simulateChannel();
    const store = createTimelineStore(channel);
    channel.emit(EVENTS.STARTED, { storyId: 'a', test: 'error' });
    channel.emit(EVENTS.RENDERED, 'a');
    expect(store.get()).toMatchObject({ storyId: 'a', isDeaf: false });
    channel.emit(EVENTS.RENDERED, 'b');
    expect(store.get()).toMatchObject({ storyId: '', isDeaf: true });
    channel.emit(EVENTS.STARTED, { storyId: 'a', test: 'error' });
    expect(store.get()).toMatchObject({ storyId: 'a', isDeaf: false });
  });

  it('tells its listeners until they leave', () => {
    const channel = simulateChannel();
    const store = createTimelineStore(channel);
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    channel.emit(EVENTS.STARTED, { storyId: 'a', test: 'error' });
    leave();
    channel.emit(EVENTS.HEARD, heard);
    expect(listener).toHaveBeenCalledOnce();
  });
});
