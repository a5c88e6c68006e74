/** Listens to events of several types before the app does, without delaying a scroll. Returns the undo. */
export function listenTo(target: EventTarget, types: readonly string[], listener: (event: Event) => void): () => void {
  for (const type of types) target.addEventListener(type, listener, { capture: true, passive: true });
  return () => {
    for (const type of types) target.removeEventListener(type, listener, { capture: true });
  };
}
