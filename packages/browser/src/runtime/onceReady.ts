import type { LazyPart } from '@payaloud/core/internal/lazy';

/**
 * Runs a read once its code is there, in the order of the calls. Only for reads that may be repeated, never for what needs
 * the press's own task, holds a lock or moves money. Loads nothing by itself.
 */
export function onceReady(part: LazyPart<unknown>, run: () => void): void {
  if (part.getStatus() === 'ready') return run();
  const undo = part.subscribe(() => {
    if (part.getStatus() !== 'ready') return;
    undo();
    run();
  });
}
