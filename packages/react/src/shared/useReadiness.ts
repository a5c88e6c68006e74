import type { Awaitable } from '@payaloud/browser/internal';
import type { Readiness } from '@payaloud/core/languages';
import { useSyncExternalStore } from 'react';

/** How far the code is that a controller's buttons wait for. A server, and the page that takes over from it, have none. */
export function useReadiness(
  controller: Awaitable & { readonly subscribe: (listener: () => void) => () => void },
): Readiness {
  return useSyncExternalStore(controller.subscribe, controller.getReadiness, notYet);
}

const notYet = () => 'loading' as const;
