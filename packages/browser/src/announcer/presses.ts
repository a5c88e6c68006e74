import { listenTo, type Clock } from '../runtime';
import { isModifier } from './heldKey';

/** How long after a press, in ms, an echo or an event that follows from the press may come. */
const pressLastsMs = 1_000;

/** Events of a press. The last two also follow from a press, or come alone from an assistive technology. */
const presses = ['keydown', 'pointerdown', 'pointermove', 'click', 'input'] as const;

export interface Presses {
  /** When the payer last pressed something, in ms of the monotonic clock. Undefined if that was too long ago. */
  lastAt(): number | undefined;
  /** Listens to the document. Returns the undo. */
  listen(doc: Document): () => void;
}

/** Remembers the payer's last press, so that an echo can be told from older messages. */
export function createPresses(clock: Pick<Clock, 'monotonic'>): Presses {
  let pressedAt = Number.NEGATIVE_INFINITY;

  function lastAt(): number | undefined {
    return clock.monotonic() - pressedAt < pressLastsMs ? pressedAt : undefined;
  }

  function note(event: Event) {
    const { key, pointerType } = event as Partial<KeyboardEvent & PointerEvent>;
    const isFollowing = event.type === 'click' || event.type === 'input';
    const isHover = event.type === 'pointermove' && pointerType !== 'touch';
    if (isHover || isModifier(key) || (isFollowing && lastAt() !== undefined)) return;
    pressedAt = clock.monotonic();
  }

  return {
    lastAt,
    listen: (doc) => listenTo(doc, presses, note),
  };
}
