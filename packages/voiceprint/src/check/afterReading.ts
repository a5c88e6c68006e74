import { readingMs, type Announcer, type Clock } from '@payaloud/browser/internal';

/**
 * Waits until the page voice has said a text and a screen reader has had the time to, then `more` ms. Returns the undo.
 */
export function afterReading(
  { announcer, clock }: { readonly announcer: Announcer; readonly clock: Clock },
  text: string,
  then: () => void,
  more = 0,
): () => void {
  const began = clock.monotonic();
  let cancel = () => {};
  let state: 'on' | 'over' = 'on';
  void announcer.whenQuiet().then(() => {
    if (state === 'over') return;
    const rest = Math.max(0, began + readingMs(text) - clock.monotonic());
    cancel = clock.after(rest + more, then);
  });
  return () => {
    state = 'over';
    cancel();
  };
}
