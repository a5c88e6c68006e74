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
 * @param giveWay Called when a newer press has claimed it. The turn is then over.
 */
export function claimMicrophone(giveWay: () => void): MicrophoneTurn {
  const page = globalThis as Page;
  const releases = new Set<() => void>();
  const release = () => {
    for (const undo of releases) undo();
    releases.clear();
  };
  const mine: Holder = {
    giveWay() {
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
      if (page[holder] === mine) delete page[holder];
      release();
    },
  };
}

/** True if somebody is talking or about to. Their words are not an answer for any other field. */
export function isMicrophoneClaimed(): boolean {
  return (globalThis as Page)[holder] !== undefined;
}

interface Page {
  [holder]?: Holder | undefined;
}

interface Holder {
  readonly giveWay: () => void;
}

const holder: unique symbol = Symbol.for('payaloud.microphone');
