/**
 * One listening at a time in a page, across recognizers and copies of this package: a second `start()` would end the
 * first one's recognition without an error (measured with Chromium 156, November 2026). The newer one wins, because the
 * payer has just asked for it. Returns what ends the turn.
 */
export function takeMicrophoneTurn(abort: () => void): () => void {
  return replaceHolder(turn, abort);
}

/**
 * The page's microphone, from the payer's press on: for whom it is got ready, before any listening begins. The newer
 * press wins, and the one before gives way through `giveWay`. Returns what ends the claim.
 */
export function claimMicrophone(giveWay: () => void): () => void {
  return replaceHolder(claim, giveWay);
}

/** What opens the microphone by itself asks first: its words would be taken for an answer to somebody else. */
export function isMicrophoneClaimed(): boolean {
  return (globalThis as Page)[claim] !== undefined;
}

interface Page {
  [turn]?: Holder | undefined;
  [claim]?: Holder | undefined;
}

interface Holder {
  readonly giveWay: () => void;
}

const turn: unique symbol = Symbol.for('payaloud.microphone-turn');
const claim: unique symbol = Symbol.for('payaloud.microphone-claim');

function replaceHolder(place: typeof turn | typeof claim, giveWay: () => void): () => void {
  const page = globalThis as Page;
  const mine: Holder = { giveWay };
  const previous = page[place];
  page[place] = mine;
  previous?.giveWay();
  return () => {
    if (page[place] === mine) delete page[place];
  };
}
