import { guard } from '../runtime';

/** The page's microphone, as its current owner sees it. */
export interface MicrophoneTurn {
  /** True until `end`, or until a newer press takes the microphone. */
  readonly isMine: () => boolean;
  /**
   * Keeps the page from announcing or changing anything, because the microphone captures: until the turn is over, or
   * until the returned undo is called.
   */
  readonly silence: (announcer: { holdForCapture(): () => void }) => () => void;
  readonly end: () => void;
}

/**
 * Claims the page's microphone. There is one for all fields, recognizers and copies of this package, because a second
 * `start()` would end the first recognition without an error (measured with Chromium 156, November 2026). Call it when
 * the payer presses, before any preparation: the newer press wins, and the previous one gives way. Code that opens the
 * microphone by itself must check `isMicrophoneClaimed` first.
 *
 * Escape closes it wherever the focus is, and does nothing else meanwhile.
 * @param giveWay Called when a newer press has claimed it. The turn is then over.
 * @param close Called when the payer presses Escape. It ends the turn, and says so. Default: `giveWay`.
 */
export function claimMicrophone(giveWay: () => void, close: () => void = giveWay): MicrophoneTurn {
  const page = globalThis as Page;
  const releases = new Set<() => void>();
  const release = () => {
    for (const undo of releases) undo();
    releases.clear();
  };
  const stopWatching = watchEscape(() => guard(close));
  const mine: Holder = {
    giveWay() {
      stopWatching();
      release();
      guard(giveWay);
    },
  };
  const previous = page[holder];
  page[holder] = mine;
  previous?.giveWay();

  return {
    isMine: () => page[holder] === mine,
    silence(announcer) {
      if (page[holder] !== mine) return () => {};
      const undo = announcer.holdForCapture();
      releases.add(undo);
      return () => {
        if (releases.delete(undo)) undo();
      };
    },
    end() {
      stopWatching();
      if (page[holder] === mine) delete page[holder];
      release();
    },
  };
}

/** True if somebody is talking or about to. Their words are not an answer for any other field. */
export function isMicrophoneClaimed(): boolean {
  return (globalThis as Page)[holder] !== undefined;
}

/** Before every other listener, so that the same press does not also close a dialog. */
function watchEscape(onEscape: () => void): () => void {
  const doc = globalThis.document as Document | undefined;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  doc?.addEventListener('keydown', onKey, { capture: true });
  return () => doc?.removeEventListener('keydown', onKey, { capture: true });
}

interface Page {
  [holder]?: Holder | undefined;
}

interface Holder {
  readonly giveWay: () => void;
}

const holder: unique symbol = Symbol.for('payaloud.microphone');
