import {
  createQueueState,
  nextWake,
  reduceQueue,
  type Delivery,
  type Message,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
} from '@payaloud/core/internal/announcement';
import type { Feedback } from '../feedback/port';
import type { PreferenceStore } from '../preferences';
import { guard, systemClock, withTimeout } from '../runtime';
import { laterUtterance } from '../speaker/laterUtterance';
import type { Speaker, Utterance } from '../speaker/port';
import { channelsOf } from './channels';
import { screenReaderQuirks } from './screenReaderQuirks';
import type { AnnouncerSnapshot } from './port';
import { createSurfaces } from './surfaces';

export interface AnnouncerDeps {
  readonly speaker: Speaker;
  readonly feedback: Feedback;
  readonly preferences: PreferenceStore;
  /** Loads what `speaker` and `feedback` need, once the page is idle. Returns the undo. */
  readonly bringSounds: () => () => void;
}

/** The queue of one document, with its timers and effects. */
export interface AnnouncerRuntime {
  readonly deps: AnnouncerDeps;
  dispatch(event: EventWithoutTime): void;
  /** Queues an event under a new key. Calls `onDelivery` exactly once. */
  say(event: EventWithoutKey, onDelivery?: OnDelivery): void;
  cue(cue: Pick<Message, 'earcon' | 'haptic'>): void;
  prime(): void;
  whenQuiet(): Promise<void>;
  subscribe(listener: () => void): () => void;
  getSnapshot(): AnnouncerSnapshot;
  /** Adds a user. Returns the undo. The regions are removed when there are no users and no messages left. */
  retain(): () => void;
}

type OnDelivery = (delivery: Delivery) => void;
type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;
type EventWithoutTime = WithoutTime<QueueEvent>;
type WithoutKey<Event> = Event extends unknown ? Omit<Event, 'key'> : never;
type EventWithoutKey = WithoutKey<Extract<EventWithoutTime, { type: 'announced' | 'echoed' | 'repeat-asked' }>>;

/** How long the microphone stays closed after the page voice, in ms: rooms echo and loudspeakers lag. */
const guardMs = 300;

/** How long a message waits for its words, in ms. Then it is spoken as it is written. */
const wordsPatienceMs = 5_000;

/** Keys that change another key, and are not a press of their own. */
const modifiers: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/** How long after a press, in ms, an echo or an event that follows from the press may come. */
const pressLastsMs = 1_000;

/** Events of a press. The last two also follow from a press, or come alone from an assistive technology. */
const presses = ['keydown', 'pointerdown', 'pointermove', 'click', 'input'] as const;

/** Events in which browsers allow sound to start. Priming again is free. */
const firstTaps = ['click', 'keydown'] as const;

export function createAnnouncerRuntime(doc: Document, deps: AnnouncerDeps): AnnouncerRuntime {
  const { speaker, feedback, preferences } = deps;
  const page = doc.defaultView ?? globalThis;
  const quirks = screenReaderQuirks(page.navigator);
  const listeners = new Set<() => void>();
  const deliveries = new Map<number, OnDelivery>();
  const utterances = new Map<number, Utterance>();
  const pending: QueueEvent[] = [];
  let state = createQueueState(channelsOf(preferences.getSnapshot()), quirks.slots);
  let snapshot = snapshotOf(state);
  let attached: ReturnType<typeof attach> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDraining = false;
  let knownPageVoice: 'on' | 'off' = 'off';
  let users = 0;
  let nextKey = 1;
  let voiceEndedAt = Number.NEGATIVE_INFINITY;
  let pressedAt = Number.NEGATIVE_INFINITY;
  /** The time of the last event. Everything due by then has been done. */
  let doneUntil = Number.NEGATIVE_INFINITY;

  const now = () => performance.now();

  function dispatch(event: EventWithoutTime) {
    if (event.type !== 'surface-changed') attached?.surfaces.look();
    pending.push({ ...event, at: now() });
    if (isDraining) return;
    isDraining = true;
    try {
      for (let next = pending.shift(); next; next = pending.shift()) step(next);
    } finally {
      isDraining = false;
    }
    scheduleNext();
  }

  function step(event: QueueEvent) {
    const previous = state;
    doneUntil = event.at;
    const { state: following, effects } = reduceQueue(state, event);
    state = following;
    for (const effect of effects) guard(() => perform(effect));
    if (state !== previous) tellListeners();
  }

  function tellListeners() {
    const fresh = snapshotOf(state);
    const isSame = (Object.keys(fresh) as (keyof AnnouncerSnapshot)[]).every((key) => fresh[key] === snapshot[key]);
    if (isSame) return;
    snapshot = fresh;
    for (const listener of Array.from(listeners)) guard(listener);
  }

  function perform(effect: QueueEffect) {
    switch (effect.type) {
      case 'write':
        return attached?.surfaces.write(effect.slot, effect.message);
      case 'clear':
        return attached?.surfaces.clear(effect.slot);
      case 'cue':
        return cue(effect.message);
      case 'speak':
        return speak(effect.key, effect.text, effect.message);
      case 'silence':
        return utterances.get(effect.key)?.stop();
      case 'settle':
        deliveries.get(effect.key)?.(effect.delivery);
        deliveries.delete(effect.key);
        return undefined;
    }
  }

  function cue({ earcon, haptic }: Pick<Message, 'earcon' | 'haptic'>) {
    const chosen = preferences.getSnapshot();
    if (earcon && chosen.earcons === 'on' && chosen.privacy !== 'quiet') feedback.earcon(earcon, chosen.volume);
    if (haptic && chosen.haptics === 'on') feedback.haptic(haptic);
  }

  function prime() {
    const chosen = preferences.getSnapshot();
    if (chosen.pageVoice === 'on') speaker.prime();
    if (chosen.earcons === 'on' || chosen.pageVoice === 'on') feedback.prime();
  }

  function speak(key: number, text: string, message: Message) {
    const { inWords } = message;
    const utterance = inWords
      ? laterUtterance(
          withTimeout(inWords(), wordsPatienceMs, message, systemClock).then((words) => () => {
            const isMasked = text === message.masked;
            return say(words[isMasked ? 'masked' : 'speech'] ?? text, { ...message, ...words });
          }),
        )
      : say(text, message);
    utterances.set(key, utterance);
    void utterance.settled.then((result) => {
      utterances.delete(key);
      voiceEndedAt = now();
      dispatch({ type: 'voice-settled', key, result });
    });
  }

  function notePress(event: Event) {
    const { key, pointerType } = event as Partial<KeyboardEvent & PointerEvent>;
    const isFollowing = event.type === 'click' || event.type === 'input';
    const isHover = event.type === 'pointermove' && pointerType !== 'touch';
    if (isHover || (isFollowing && wasPressed()) || (key !== undefined && modifiers.includes(key))) return;
    pressedAt = now();
  }

  function wasPressed(): boolean {
    return now() - pressedAt < pressLastsMs;
  }

  function say(text: string, { lang, plain, speech }: Message): Utterance {
    return speaker.speak(text, { ...(lang && { lang }), ...(plain && text === speech && { plain }) });
  }

  /**
   * Loads the page voice when it is switched on. Looking for voices takes up to 2 s on a device that has none, and the answer
   * to the first press should not wait for that.
   */
  function seekVoices() {
    const { pageVoice } = preferences.getSnapshot();
    if (pageVoice === 'on' && knownPageVoice === 'off')
      guard(() => void speaker.listVoices(doc.documentElement.lang).catch(() => {}));
    knownPageVoice = pageVoice;
  }

  /** Sets the timer for the next due change. Detaches from the document if nobody uses it and nothing is queued. */
  function scheduleNext() {
    clearTimeout(timer);
    // Counted from the last event, because a message that became due while effects and listeners ran has no timer yet.
    const wake = nextWake(state, doneUntil);
    if (wake !== null) timer = setTimeout(() => dispatch({ type: 'tick' }), Math.max(0, wake - now()) + 1);
    if (users === 0 && isIdle(state)) {
      clearTimeout(timer);
      attached?.detach();
      attached = null;
    }
  }

  function attach() {
    const surfaces = createSurfaces(doc, {
      ...quirks,
      onChange: (surface) => dispatch({ type: 'surface-changed', surface }),
    });
    const onFocus = () => dispatch({ type: 'focus-moved' });
    const onVisibility = () => dispatch({ type: doc.hidden ? 'page-hidden' : 'page-shown' });
    const onChoice = () => {
      dispatch({ type: 'channels-chosen', channels: channelsOf(preferences.getSnapshot()) });
      seekVoices();
    };
    doc.addEventListener('focusin', onFocus);
    for (const type of presses) doc.addEventListener(type, notePress, { capture: true, passive: true });
    for (const type of firstTaps) doc.addEventListener(type, prime, { capture: true, passive: true });
    doc.addEventListener('visibilitychange', onVisibility);
    const unsubscribe = preferences.subscribe(onChoice);
    const stopLoading = deps.bringSounds();
    return {
      surfaces,
      onVisibility,
      onChoice,
      detach() {
        doc.removeEventListener('focusin', onFocus);
        for (const type of presses) doc.removeEventListener(type, notePress, { capture: true });
        for (const type of firstTaps) doc.removeEventListener(type, prime, { capture: true });
        doc.removeEventListener('visibilitychange', onVisibility);
        unsubscribe();
        stopLoading();
        surfaces.remove();
      },
    };
  }

  return {
    deps,
    dispatch,
    cue,
    prime,
    say(event, onDelivery) {
      const key = nextKey++;
      if (onDelivery) deliveries.set(key, onDelivery);
      dispatch({ ...event, key, ...(event.type === 'echoed' && wasPressed() ? { pressedAt } : {}) });
    },
    async whenQuiet() {
      for (;;) {
        const speaking = state.current?.voice ? [...utterances.values()].map((u) => u.settled) : [];
        await Promise.all(speaking);
        const rest = voiceEndedAt + guardMs - now();
        if (utterances.size === 0 && rest <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, Math.max(20, rest)));
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    retain() {
      users += 1;
      if (!attached) {
        attached = attach();
        attached.onVisibility();
        attached.onChoice();
        dispatch({ type: 'surface-changed', surface: attached.surfaces.kind });
      }
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        users -= 1;
        scheduleNext();
      };
    },
  };
}

function snapshotOf({ current, waiting, history, captures }: QueueState): AnnouncerSnapshot {
  const message = current && current.kind !== 'echo' ? current.message : null;
  return {
    current: message,
    waiting: waiting.length,
    speaking: Boolean(current?.voice),
    history,
    capturing: captures > 0,
  };
}

function isIdle({ current, waiting, held }: QueueState): boolean {
  return current === null && waiting.length === 0 && held.length === 0;
}
