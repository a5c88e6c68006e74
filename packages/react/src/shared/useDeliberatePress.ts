import type { Clock } from '@payaloud/browser/internal';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from 'react';
import { useClock } from '../provider';
import { pressedAt } from './pressedAt';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

// Not in the index of `shared`: the voice check alone would then load it first on every page (1.0 kB).

/** In ms. A press this soon after a button appeared was meant for what was there before. */
const settledMs = 500;

/**
 * Handlers for a button that commits the payer. A press that began on another control, such as a key held since then, and a
 * press within 500 ms of the button's appearing call `onDoubted` instead of `onPress`, which answers in words. A key that is
 * held on the button is one press. A script's own `click()` is not a payer's press and always counts.
 *
 * @param offer Names what the button offers now. When it changes, the button counts as new.
 * @param arrival `hurried`: a press within 500 ms of the key that moved the focus here is doubted, too: its name cannot have
 * been heard. Default: `any`.
 */
export function useDeliberatePress(
  offer: string,
  onPress: () => void,
  onDoubted: () => void,
  arrival: 'any' | 'hurried' = 'any',
) {
  const clock = useClock();
  const appearedAt = useRef(Number.NEGATIVE_INFINITY);
  const isHeld = useRef(false);
  useIsomorphicLayoutEffect(() => {
    appearedAt.current = clock.monotonic();
  }, [offer, clock]);
  useEffect(() => followPresses(document, clock), [clock]);

  return {
    ...(arrival === 'hurried' && {
      onFocus({ currentTarget }: SyntheticEvent) {
        if (presses.get(document)?.ledTo === currentTarget) appearedAt.current = clock.monotonic();
      },
    }),
    onKeyDown({ currentTarget, key, repeat, nativeEvent }: KeyboardEvent) {
      if (!repeat || (key !== 'Enter' && key !== ' ')) return void (isHeld.current = false);
      nativeEvent.preventDefault();
      // A key that went down here had its answer then. One that is held since another control is answered once.
      const began = presses.get(document)?.began ?? null;
      if (!isHeld.current && !currentTarget.contains(began)) onDoubted();
      isHeld.current = true;
    },
    onClick({ currentTarget, nativeEvent }: MouseEvent) {
      const began = presses.get(document)?.began ?? null;
      const isElsewhere = began !== null && !currentTarget.contains(began);
      const isSoon = pressedAt(nativeEvent, clock) - appearedAt.current < settledMs;
      if (nativeEvent.isTrusted && (isElsewhere || isSoon)) onDoubted();
      else onPress();
    },
  };
}

interface Presses {
  /** The element on which the current press began; null between presses, and for a screen reader's own. */
  began: Node | null;
  /** The element to which the last press elsewhere has moved the focus. */
  ledTo: Node | null;
  followers: number;
  stop: () => void;
}

const presses = new WeakMap<Document, Presses>();

/** Follows where presses begin. All buttons of a page share the listeners. */
function followPresses(doc: Document, clock: Clock): () => void {
  const known = presses.get(doc);
  const followed: Presses = known ?? { began: null, ledTo: null, followers: 0, stop: () => {} };
  if (!known) {
    presses.set(doc, followed);
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal } as const;
    const begin = ({ target }: Event) => {
      followed.began = target instanceof Node ? target : null;
    };
    // The click follows in the same task.
    const end = () => void clock.after(0, () => (followed.began = null));
    // A key that moves the focus into a frame is let go there. Without this, every later click of a screen reader, which
    // sends no other events, would seem to belong to that key.
    const forget = () => void (followed.began = null);
    const forgetElsewhere = ({ target }: FocusEvent) => {
      const { began } = followed;
      const isOfPress = began && target instanceof Node && (target.contains(began) || began.contains(target));
      followed.ledTo = began && !isOfPress && target instanceof Node ? target : null;
      if (!isOfPress) forget();
    };
    doc.addEventListener('pointerdown', begin, options);
    doc.addEventListener('keydown', (event) => event.repeat || begin(event), options);
    for (const type of ['pointerup', 'pointercancel', 'keyup']) doc.addEventListener(type, end, options);
    doc.addEventListener('focusin', forgetElsewhere, options);
    doc.defaultView?.addEventListener('blur', forget, { signal: listening.signal });
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
