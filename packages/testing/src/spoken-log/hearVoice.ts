import type { Hear } from './spokenEntry';

/** Listens to `speechSynthesis`. A text counts as heard when the voice begins it. */
export function hearVoice(doc: Document, hear: Hear): () => void {
  const synthesis = doc.defaultView?.speechSynthesis ?? globalThis.speechSynthesis;
  if (!synthesis) return () => {};
  const own = synthesis.speak.bind(synthesis);
  synthesis.speak = (utterance) => {
    utterance.addEventListener('start', () => hear({ channel: 'voice', text: utterance.text, urgency: 'polite' }));
    own(utterance);
  };
  return () => void Reflect.deleteProperty(synthesis, 'speak');
}
