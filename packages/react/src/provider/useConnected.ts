import { useEffect } from 'react';
import { getDocumentAnnouncer, type Announcer } from '@payaloud/browser/internal';

/** Connects an announcer to the document while the component is mounted. Default: the page's shared announcer. */
export function useConnected(announcer: Announcer | undefined): void {
  useEffect(() => (announcer ?? getDocumentAnnouncer()).connect(document), [announcer]);
}
