/**
 * Calls `ask` whenever what a recognizer says of itself may be out of date: the payer comes back to the page, from the
 * browser's settings or from the download of a language pack, which both tell nothing; or the permission for the
 * microphone has changed. Returns the undo.
 */
export function onSpeechMayHaveChanged(ask: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onVisibility = () => document.visibilityState === 'visible' && ask();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  permission().then(
    (status) => status?.addEventListener?.('change', ask, { signal }),
    // A browser that does not know the name rejects.
    () => {},
  );
  return () => listening.abort();
}

async function permission(): Promise<Partial<PermissionStatus> | undefined> {
  const { permissions } = navigator as Partial<Navigator>;
  return permissions?.query({ name: 'microphone' });
}
