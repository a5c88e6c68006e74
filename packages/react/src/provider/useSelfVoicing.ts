import { connectSelfVoicing, type SelfVoicingOptions } from '@payaloud/browser/internal';
import { useEffect } from 'react';

/**
 * Connects self-voicing for the whole page, including dialogs outside any component. It speaks while the payer has the
 * page voice on. A page has one connection, however many components use this hook.
 */
export function useSelfVoicing({ announcer, language, preferences, clock }: SelfVoicing): void {
  useEffect(
    () => (language ? shareVoice(document, { announcer, language, preferences, ...(clock && { clock }) }) : undefined),
    [announcer, language, preferences, clock],
  );
}

/** `language` is undefined if the provider leaves it to its components. Then nothing is voiced. */
interface SelfVoicing extends Omit<SelfVoicingOptions, 'language' | 'clock'> {
  readonly language: SelfVoicingOptions['language'] | undefined;
  readonly clock: SelfVoicingOptions['clock'] | undefined;
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
