import type { Feedback } from '../feedback/port';
import { getDocumentPreferences, type PreferenceStore } from '../preferences';
import { loadSoon, systemClock, type Clock } from '../runtime';
import type { Speaker } from '../speaker/port';
import { createAnnouncerRuntime, type AnnouncerRuntime } from './runtime';
import { lazyFeedback, lazySpeaker, sounds } from './lazySounds';
import type { Announcer, AnnouncerSnapshot } from './port';

export interface AnnouncerOptions {
  /** Default: the Web Speech voice of the document. */
  readonly speaker?: Speaker;
  /** Default: earcons from Web Audio, and vibration if the device has it. */
  readonly feedback?: Feedback;
  /** Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
  /** Default: the page's clock. */
  readonly clock?: Clock;
}

/** Each document has one queue, shared by all announcers, bundles and versions on the page. */
const sharedRuntime = Symbol.for('payaloud.announcer.queue.1');
const sharedAnnouncer = Symbol.for('payaloud.announcer.1');

/**
 * Creates an announcer. It touches nothing until `connect`; messages announced before that wait. The first announcer
 * that connects to a document supplies the speaker, feedback, preferences and clock of the document's queue.
 *
 * @example
 *   const own = createAnnouncer();
 *   const disconnect = own.connect(document);
 *   own.announce({ text: 'Two coffees are in your basket.', urgency: 'polite' });
 */
export function createAnnouncer(options: AnnouncerOptions = {}): Announcer {
  const listeners = new Set<() => void>();
  const beforeConnect: ((runtime: AnnouncerRuntime) => void)[] = [];
  let runtime: AnnouncerRuntime | null = null;
  let unsubscribe = () => {};

  function whenConnected(act: (runtime: AnnouncerRuntime) => void) {
    if (runtime) act(runtime);
    else beforeConnect.push(act);
  }

  function joinQueue(joined: AnnouncerRuntime) {
    if (joined === runtime) return;
    runtime = joined;
    followQueue();
    for (const act of beforeConnect.splice(0)) act(joined);
    tellListeners();
  }

  /** Subscribes only while somebody listens here, because the queue outlives its announcers. */
  function followQueue() {
    unsubscribe();
    unsubscribe = runtime && listeners.size > 0 ? runtime.subscribe(tellListeners) : () => {};
  }

  function tellListeners() {
    for (const listener of Array.from(listeners)) listener();
  }

  return {
    announce: (message, onDelivery) => whenConnected((queue) => queue.say({ type: 'announced', message }, onDelivery)),
    echo: (message, cause, onDelivery) =>
      whenConnected((queue) => queue.say({ type: 'echoed', message, cause }, onDelivery)),
    repeatLast: (onDelivery) => whenConnected((queue) => queue.say({ type: 'repeat-asked' }, onDelivery)),
    stop: () => runtime?.dispatch({ type: 'stopped' }),
    cue: (cue) => runtime?.cue(cue),
    prime: () => runtime?.prime(),
    // A component may ask before the announcer is connected, which happens in an effect of its parent.
    listVoices: (lang) => new Promise((resolve) => whenConnected(({ deps }) => resolve(deps.speaker.listVoices(lang)))),
    getHaptics: () => runtime?.deps.feedback.haptics ?? 'none',
    holdForCapture() {
      let release: (() => void) | null = null;
      let isHeld = true;
      whenConnected((queue) => {
        if (!isHeld) return;
        queue.dispatch({ type: 'capture-started' });
        release = () => queue.dispatch({ type: 'capture-ended' });
      });
      return () => {
        isHeld = false;
        release?.();
        release = null;
      };
    },
    whenQuiet: () => runtime?.whenQuiet() ?? Promise.resolve(),
    subscribe(listener) {
      listeners.add(listener);
      followQueue();
      return () => {
        listeners.delete(listener);
        followQueue();
      };
    },
    getSnapshot: () => runtime?.getSnapshot() ?? silent,
    connect(doc) {
      const queue = runtimeOf(doc, options);
      const release = queue.retain();
      joinQueue(queue);
      return release;
    },
  };
}

/**
 * The page's announcer, shared by all copies of this package. On a server, returns a new one that stays silent.
 *
 * @example
 *   getDocumentAnnouncer().connect(document);
 *   getDocumentAnnouncer().announce({ text: 'Two coffees are in your basket.', urgency: 'polite' });
 */
export function getDocumentAnnouncer(doc: Document | undefined = globalThis.document): Announcer {
  if (!doc) return createAnnouncer();
  const holder = doc as Document & { [sharedAnnouncer]?: Announcer };
  return (holder[sharedAnnouncer] ??= createAnnouncer());
}

function runtimeOf(doc: Document, options: AnnouncerOptions): AnnouncerRuntime {
  const holder = doc as Document & { [sharedRuntime]?: AnnouncerRuntime };
  if (!holder[sharedRuntime]) {
    const { clock = systemClock, preferences = getDocumentPreferences(doc) } = options;
    const { speaker = lazySpeaker(preferences, clock), feedback = lazyFeedback(clock) } = options;
    // An app that supplies both never uses ours.
    const usesSounds = !options.speaker || !options.feedback;
    const loadSounds = () => (usesSounds && !sounds.get() ? loadSoon(doc, sounds, clock) : () => {});
    holder[sharedRuntime] = createAnnouncerRuntime(doc, { preferences, speaker, feedback, clock, loadSounds });
  }
  return holder[sharedRuntime];
}

const silent: AnnouncerSnapshot = {
  current: null,
  waiting: 0,
  speaking: false,
  history: [],
  capturing: false,
  isVoiceFailing: false,
};
