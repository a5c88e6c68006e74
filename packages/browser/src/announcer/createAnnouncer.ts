import type { Feedback } from '../feedback/port';
import { getDocumentPreferences, type PreferenceStore } from '../preferences';
import { loadSoon } from '../runtime';
import type { Speaker } from '../speaker/port';
import { createEngine, type Engine } from './engine';
import { lazyFeedback, lazySpeaker, sounds } from './lazySounds';
import type { Announcer, AnnouncerSnapshot } from './port';

export interface AnnouncerOptions {
  /** Default: the Web Speech voice of the document. */
  readonly speaker?: Speaker;
  /** Default: earcons by Web Audio, vibration where it exists. */
  readonly feedback?: Feedback;
  /** Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
}

/** The queue belongs to the document, whatever number of announcers, bundles or versions write to it. */
const sharedEngine = Symbol.for('payaloud.announcer.queue.1');
const sharedAnnouncer = Symbol.for('payaloud.announcer.1');

/**
 * Touches nothing until connected; what is announced before waits. The first announcer that connects to a document brings
 * the speaker, feedback and preferences of its queue.
 */
export function createAnnouncer(options: AnnouncerOptions = {}): Announcer {
  const listeners = new Set<() => void>();
  const early: ((engine: Engine) => void)[] = [];
  let engine: Engine | null = null;
  let unsubscribe = () => {};

  function whenConnected(act: (engine: Engine) => void) {
    if (engine) act(engine);
    else early.push(act);
  }

  function joinQueue(of: Engine) {
    if (of === engine) return;
    unsubscribe();
    unsubscribe = of.subscribe(tellListeners);
    engine = of;
    for (const act of early.splice(0)) act(of);
    tellListeners();
  }

  function tellListeners() {
    for (const listener of Array.from(listeners)) listener();
  }

  return {
    announce: (message, onDelivery) => whenConnected((e) => e.say({ type: 'announced', message }, onDelivery)),
    echo: (message, cause, onDelivery) => whenConnected((e) => e.say({ type: 'echoed', message, cause }, onDelivery)),
    repeatLast: (onDelivery) => whenConnected((e) => e.say({ type: 'repeat-asked' }, onDelivery)),
    stop: () => engine?.dispatch({ type: 'stopped' }),
    cue: (sign) => engine?.cue(sign),
    prime: () => engine?.prime(),
    listVoices: (lang) => engine?.parts.speaker.listVoices(lang) ?? Promise.resolve([]),
    getHaptics: () => engine?.parts.feedback.haptics ?? 'none',
    holdForCapture() {
      let release: (() => void) | null = null;
      let isHeld = true;
      whenConnected((e) => {
        if (!isHeld) return;
        e.dispatch({ type: 'capture-started' });
        release = () => e.dispatch({ type: 'capture-ended' });
      });
      return () => {
        isHeld = false;
        release?.();
        release = null;
      };
    },
    whenQuiet: () => engine?.whenQuiet() ?? Promise.resolve(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => engine?.getSnapshot() ?? silent,
    connect(doc) {
      const queue = engineOf(doc, options);
      const release = queue.retain();
      joinQueue(queue);
      return release;
    },
  };
}

/** The page's one announcer, shared by all copies of this package. Without a document (SSR): one that keeps its silence. */
export function getDocumentAnnouncer(doc: Document | undefined = globalThis.document): Announcer {
  if (!doc) return createAnnouncer();
  const holder = doc as Document & { [sharedAnnouncer]?: Announcer };
  return (holder[sharedAnnouncer] ??= createAnnouncer());
}

function engineOf(doc: Document, options: AnnouncerOptions): Engine {
  const holder = doc as Document & { [sharedEngine]?: Engine };
  if (!holder[sharedEngine]) {
    const { preferences = getDocumentPreferences(doc), speaker = lazySpeaker(preferences) } = options;
    const { feedback = lazyFeedback() } = options;
    if (preferences.getSnapshot().pageVoice === 'on') sounds.load().catch(() => {});
    // An app that brings both needs none of ours.
    if (!options.speaker || !options.feedback) loadSoon(doc, sounds);
    holder[sharedEngine] = createEngine(doc, { preferences, speaker, feedback });
  }
  return holder[sharedEngine];
}

const silent: AnnouncerSnapshot = { current: null, speaking: false, history: [], capturing: false };
