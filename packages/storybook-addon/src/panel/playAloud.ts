/** Speaks texts one after the other. Returns a function that stops it. `onEnd` is called after the last one, or if the voice fails. */
export function playAloud(
  texts: readonly string[],
  onEnd: () => void,
  { speechSynthesis, SpeechSynthesisUtterance }: Window & typeof globalThis = window,
): () => void {
  let next = 0;
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    onEnd();
  };
  const speakNext = () => {
    const text = texts[next];
    next += 1;
    if (isOver || text === undefined) return end();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.addEventListener('end', speakNext);
    utterance.addEventListener('error', end);
    speechSynthesis.speak(utterance);
  };
  speakNext();
  return () => {
    isOver = true;
    speechSynthesis.cancel();
  };
}
