/**
 * Calls `ask` whenever a recognizer's availability may have changed: when the payer returns to the page (browsers
 * report neither changed settings nor a finished language pack), and when the microphone permission changes. Returns
 * the undo.
 */
export function onSpeechMayHaveChanged(ask: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onVisibility = () => document.visibilityState === 'visible' && ask();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  permission().then(
    (status) => status?.addEventListener?.('change', ask, { signal }),
    // Browsers that do not know the permission's name reject.
    () => {},
  );
  return () => listening.abort();
}

async function permission(): Promise<Partial<PermissionStatus> | undefined> {
  const { permissions } = navigator as Partial<Navigator>;
  return permissions?.query({ name: 'microphone' });
}
