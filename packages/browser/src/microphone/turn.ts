import { guard } from '../runtime';

/** The page's microphone, for one who has it. */
export interface MicrophoneTurn {
  /** True until `end`, or until a newer press took the microphone. */
  readonly isMine: () => boolean;
  /** From now on nothing is said or changed in the page, because the microphone captures, until the turn is over. */
  readonly silence: (announcer: { holdForCapture(): () => void }) => void;
  readonly end: () => void;
}

/**
 * Takes the page's microphone, of which there is one, however many fields, recognizers and copies of this package there
 * are: a second `start()` would end the first one's recognition without an error (measured with Chromium 156, November
 * 2026). Call it at the payer's press, before anything is got ready: the newer press wins, and the one before gives way.
 * Whatever opens the microphone by itself asks `isMicrophoneClaimed` first.
 *
 * @param giveWay Called when a newer press has taken it. The turn is over then.
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
      if (page[holder] === mine) releases.add(announcer.holdForCapture());
    },
    end() {
      if (page[holder] === mine) delete page[holder];
      release();
    },
  };
}

/** True if somebody talks, or is about to. Words that are said now are no answer to anybody else. */
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
