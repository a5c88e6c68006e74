import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { pressedAt } from './pressedAt';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

// Not in the index of `shared`: the voice check alone would then load it first on every page (1.0 kB).

/** In ms. A press this soon after a button appeared was meant for what was there before. */
const settledMs = 500;

/**
 * Handlers for a button that commits the payer. A held key, a press that began on another control and a press within
 * 500 ms of the button's appearing call `onDoubted` instead of `onPress`, which answers in words. A script's own
 * `click()` is not a payer's press and always counts.
 *
 * @param offer Names what the button offers now. When it changes, the button counts as new.
 */
export function useDeliberatePress(offer: string, onPress: () => void, onDoubted: () => void) {
  const appearedAt = useRef(Number.NEGATIVE_INFINITY);
  const isHeld = useRef(false);
  useIsomorphicLayoutEffect(() => {
    appearedAt.current = performance.now();
  }, [offer]);
  useEffect(() => followPresses(document), []);

  return {
    onKeyDown({ key, repeat, nativeEvent }: KeyboardEvent) {
      if (!repeat || (key !== 'Enter' && key !== ' ')) return void (isHeld.current = false);
      nativeEvent.preventDefault();
      // Answered once for as long as the key is held.
      if (!isHeld.current) onDoubted();
      isHeld.current = true;
    },
    onClick({ currentTarget, nativeEvent }: MouseEvent) {
      const began = presses.get(document)?.began ?? null;
      const isElsewhere = began !== null && !currentTarget.contains(began);
      const isSoon = pressedAt(nativeEvent) - appearedAt.current < settledMs;
      if (nativeEvent.isTrusted && (isElsewhere || isSoon)) onDoubted();
      else onPress();
    },
  };
}

interface Presses {
  /** The element on which the current press began; null between presses, and for a screen reader's own. */
  began: Node | null;
  followers: number;
  stop: () => void;
}

const presses = new WeakMap<Document, Presses>();

/** Follows where presses begin. All buttons of a page share the listeners. */
function followPresses(doc: Document): () => void {
  const known = presses.get(doc);
  const followed: Presses = known ?? { began: null, followers: 0, stop: () => {} };
  if (!known) {
    presses.set(doc, followed);
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal } as const;
    const begin = ({ target }: Event) => {
      followed.began = target instanceof Node ? target : null;
    };
    // The click follows in the same task.
    const end = () => void setTimeout(() => (followed.began = null));
    doc.addEventListener('pointerdown', begin, options);
    doc.addEventListener('keydown', (event) => event.repeat || begin(event), options);
    for (const type of ['pointerup', 'pointercancel', 'keyup']) doc.addEventListener(type, end, options);
    followed.stop = () => listening.abort();
  }
  followed.followers += 1;
  return () => {
    followed.followers -= 1;
    if (followed.followers > 0) return;
    followed.stop();
    presses.delete(doc);
  };
}
