import type { QueueEvent, QueueNeed } from '@payaloud/core/internal/announcement';
import type { PreferenceStore } from '../preferences';
import { guard, listenTo, runAt, type Clock, type NeedStarter } from '../runtime';
import type { Speaker } from '../speaker/port';
import { channelsOf } from './channels';
import type { Cues } from './cues';
import { watchHeldKey } from './heldKey';
import type { Presses } from './presses';
import type { ConnectedSurfaces } from './surfaces';
import { whenShown } from './whenShown';

type Dispatch = (event: QueueEvent) => void;

interface NeedDeps {
  readonly doc: Document;
  readonly surfaces: ConnectedSurfaces;
  readonly cues: Cues;
  readonly presses: Presses;
  readonly speaker: Speaker;
  readonly preferences: PreferenceStore;
  readonly clock: Clock;
  readonly loadSounds: () => () => void;
}

/** Events in which browsers allow sound to start. Priming again is free. */
const firstTaps = ['click', 'keydown'] as const;

/** Starts the continuous work of the queue: its timer, and its listeners for the document and the preferences. */
export function createNeedStarter(deps: NeedDeps): NeedStarter<QueueNeed, QueueEvent> {
  const { doc, surfaces, clock, loadSounds } = deps;
  const followPreferences = createPreferenceFollower(deps);
  return (need, dispatch) => {
    switch (need.type) {
      case 'surfaces':
        return surfaces.connect((surface) => dispatch({ type: 'surface-changed', surface }));
      case 'page':
        return watchPage(doc, dispatch);
      case 'presses':
        return watchPresses(deps, dispatch);
      case 'preferences':
        return followPreferences(dispatch);
      case 'sounds':
        return loadSounds();
      case 'deadline':
        // A message that is due at this time is handled after it.
        return runAt(clock, need.at + 1, () => dispatch({ type: 'tick' }));
      case 'shown':
        return whenShown(doc.defaultView ?? globalThis, clock, need.ms, () =>
          dispatch({ type: 'shown', slot: need.slot }),
        );
    }
  };
}

function watchPresses({ doc, presses, cues }: NeedDeps, dispatch: Dispatch): () => void {
  const undo = [presses.listen(doc), watchHeldKey(doc, dispatch), listenTo(doc, firstTaps, cues.prime)];
  return () => {
    for (const end of undo) end();
  };
}

function watchPage(doc: Document, dispatch: Dispatch): () => void {
  const onFocus = () => dispatch({ type: 'focus-moved' });
  const onVisibility = () => dispatch({ type: doc.hidden ? 'page-hidden' : 'page-shown' });
  doc.addEventListener('focusin', onFocus);
  doc.addEventListener('visibilitychange', onVisibility);
  onVisibility();
  return () => {
    doc.removeEventListener('focusin', onFocus);
    doc.removeEventListener('visibilitychange', onVisibility);
  };
}

function createPreferenceFollower({ doc, speaker, preferences }: NeedDeps) {
  let knownPageVoice: 'on' | 'off' = 'off';

  /**
   * Loads the page voice when it is switched on. Looking for voices takes up to 2 s on a device that has none, and the
   * answer to the first press should not wait for that.
   */
  function seekVoices() {
    const { pageVoice } = preferences.getSnapshot();
    if (pageVoice === 'on' && knownPageVoice === 'off')
      guard(() => void speaker.listVoices(doc.documentElement.lang).catch(() => {}));
    knownPageVoice = pageVoice;
  }

  return (dispatch: Dispatch): (() => void) => {
    const onChoice = () => {
      dispatch({ type: 'channels-chosen', channels: channelsOf(preferences.getSnapshot()) });
      seekVoices();
    };
    const unsubscribe = preferences.subscribe(onChoice);
    onChoice();
    return unsubscribe;
  };
}
