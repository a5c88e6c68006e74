import { connectSelfVoicing, type SelfVoicingOptions } from '@payaloud/browser';
import { useEffect } from 'react';

/**
 * The page voices itself while the payer wants it (law 8): the whole page, dialogs outside of any component included.
 * However many components ask for it, a page has one such voice.
 */
export function useSelfVoicing({ announcer, language, preferences }: SelfVoicing): void {
  useEffect(
    () => (language ? shareVoice(document, { announcer, language, preferences }) : undefined),
    [announcer, language, preferences],
  );
}

/** Without a language there is nothing to say it in: a provider may leave it to its components. */
interface SelfVoicing extends Omit<SelfVoicingOptions, 'language'> {
  readonly language: SelfVoicingOptions['language'] | undefined;
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
