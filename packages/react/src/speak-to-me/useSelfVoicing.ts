import { connectSelfVoicing, type SelfVoicingOptions } from '@payaloud/browser';
import { useEffect } from 'react';

/**
 * The page voices itself while the payer wants it (law 8): the whole page, dialogs outside of any component included.
 * However many components ask for it, a page has one such voice.
 */
export function useSelfVoicing({ announcer, language, preferences }: SelfVoicingOptions): void {
  useEffect(() => shareVoice(document, { announcer, language, preferences }), [announcer, language, preferences]);
}

interface SharedVoice {
  users: number;
  readonly undo: () => void;
}

const voices = new WeakMap<Document, SharedVoice>();

function shareVoice(doc: Document, options: SelfVoicingOptions): () => void {
  const voice = voices.get(doc) ?? { users: 0, undo: connectSelfVoicing(doc.body, options) };
  voices.set(doc, voice);
  voice.users += 1;
  return () => {
    voice.users -= 1;
    if (voice.users > 0) return;
    voices.delete(doc);
    voice.undo();
  };
}
