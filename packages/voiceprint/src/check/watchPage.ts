/** Calls `onHidden` when the page is hidden: nobody is asked to speak to a page that they cannot see. Returns the undo. */
export function watchPage(onHidden: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const look = () => {
    if (document.visibilityState === 'hidden') onHidden();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
