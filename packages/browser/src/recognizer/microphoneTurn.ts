/**
 * One listening at a time in a page, across recognizers and copies of this package: a second `start()` would end the
 * first one's recognition without an error (measured with Chromium 156, November 2026). The newer one wins, because the
 * payer has just asked for it. Returns what ends the turn.
 */
export function takeMicrophoneTurn(abort: () => void): () => void {
  const page = globalThis as { [turn]?: Turn };
  const mine: Turn = { abort };
  const previous = page[turn];
  page[turn] = mine;
  previous?.abort();
  return () => {
    if (page[turn] === mine) delete page[turn];
  };
}

interface Turn {
  abort(): void;
}

const turn: unique symbol = Symbol.for('payaloud.microphone-turn');
