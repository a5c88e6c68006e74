import { useSyncExternalStore } from 'react';

/** False on a server and in the render with which the page takes over the server's HTML, which must match it. */
export function useIsInBrowser(): boolean {
  return useSyncExternalStore(nothingChanges, inBrowser, onServer);
}

const nothingChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
