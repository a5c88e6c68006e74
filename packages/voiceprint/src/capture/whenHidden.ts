/** Calls `run` when the page is hidden. Returns the undo. Without a document it does nothing. */
export function whenHidden(run: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('visibilitychange', () => document.hidden && run(), { signal });
  return () => listening.abort();
}
