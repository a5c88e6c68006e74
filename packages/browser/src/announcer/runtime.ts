import {
  announcementFlow,
  createQueueState,
  type Delivery,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
} from '@payaloud/core/internal/announcement';
import type { Feedback } from '../feedback/port';
import type { PreferenceStore } from '../preferences';
import { runFlow, type Clock } from '../runtime';
import type { Speaker } from '../speaker/port';
import { channelsOf } from './channels';
import { createCues, type Cues } from './cues';
import { createNeedStarter } from './needs';
import type { AnnouncerSnapshot } from './port';
import { createPresses } from './presses';
import { screenReaderQuirks } from './screenReaderQuirks';
import { connectableSurfaces } from './surfaces';
import { createVoice } from './voice';

export interface AnnouncerDeps {
  readonly speaker: Speaker;
  readonly feedback: Feedback;
  readonly preferences: PreferenceStore;
  readonly clock: Clock;
  /** Loads what `speaker` and `feedback` need, once the page is idle. Returns the undo. */
  readonly loadSounds: () => () => void;
}

/** The queue of one document, with its timers and effects. */
export interface AnnouncerRuntime extends Cues {
  readonly deps: AnnouncerDeps;
  dispatch(event: QueueEvent): void;
  /** Queues an event under a new key. Calls `onDelivery` exactly once. */
  say(event: EventWithoutKey, onDelivery?: OnDelivery): void;
  whenQuiet(): Promise<void>;
  subscribe(listener: () => void): () => void;
  getSnapshot(): AnnouncerSnapshot;
  /** Adds a user. Returns the undo. The regions are removed when there are no users and no messages left. */
  retain(): () => void;
}

type OnDelivery = (delivery: Delivery) => void;
type WithoutKey<Event> = Event extends unknown ? Omit<Event, 'key'> : never;
type EventWithoutKey = WithoutKey<Extract<QueueEvent, { type: 'announced' | 'echoed' | 'repeat-asked' }>>;

export function createAnnouncerRuntime(doc: Document, deps: AnnouncerDeps): AnnouncerRuntime {
  const { speaker, feedback, preferences, clock } = deps;
  const quirks = screenReaderQuirks((doc.defaultView ?? globalThis).navigator);
  const surfaces = connectableSurfaces(doc, quirks);
  const cues = createCues(feedback, speaker, preferences);
  const presses = createPresses(clock);
  const voice = createVoice(speaker, clock);
  const deliveries = new Map<number, OnDelivery>();
  const startNeed = createNeedStarter({ ...deps, doc, surfaces, cues, presses });
  const flow = runFlow(announcementFlow, {
    initial: createQueueState(channelsOf(preferences.getSnapshot()), quirks.slots),
    readFacts: () => ({ at: clock.monotonic() }),
    handle,
    startNeed: (need) => startNeed(need, dispatch),
  });
  let nextKey = 1;
  let snapshot = snapshotOf(flow.getState());
  flow.subscribe(() => {
    const fresh = snapshotOf(flow.getState());
    const isSame = (Object.keys(fresh) as (keyof AnnouncerSnapshot)[]).every((key) => fresh[key] === snapshot[key]);
    if (!isSame) snapshot = fresh;
  });

  /** Looks for a modal first, because a text must not be written behind one that was opened in this task. */
  function dispatch(event: QueueEvent) {
    if (event.type !== 'surface-changed') surfaces.checkModal();
    flow.dispatch(event);
  }

  function handle(effect: QueueEffect) {
    switch (effect.type) {
      case 'write':
        return surfaces.write(effect.slot, effect.message);
      case 'clear':
        return surfaces.clear(effect.slot);
      case 'cue':
        return cues.cue(effect.message);
      case 'speak':
        return voice.speak(effect, dispatch);
      case 'silence':
        return voice.silence(effect.key);
      case 'settle':
        deliveries.get(effect.key)?.(effect.delivery);
        deliveries.delete(effect.key);
        return undefined;
    }
  }

  return {
    ...cues,
    deps,
    dispatch,
    say(event, onDelivery) {
      const key = nextKey++;
      if (onDelivery) deliveries.set(key, onDelivery);
      dispatch({ ...event, key, ...(event.type === 'echoed' ? { pressedAt: presses.lastAt() } : {}) });
    },
    whenQuiet: voice.whenQuiet,
    subscribe(listener) {
      let known = snapshot;
      return flow.subscribe(() => {
        if (snapshot === known) return;
        known = snapshot;
        listener();
      });
    },
    getSnapshot: () => snapshot,
    retain() {
      dispatch({ type: 'watched' });
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        dispatch({ type: 'left' });
      };
    },
  };
}

function snapshotOf({ current, waiting, history, captures, isVoiceFailing }: QueueState): AnnouncerSnapshot {
  const message = current && current.kind !== 'echo' ? current.message : null;
  return {
    current: message,
    waiting: waiting.length,
    speaking: Boolean(current?.voice),
    history,
    capturing: captures > 0,
    isVoiceFailing,
  };
}
