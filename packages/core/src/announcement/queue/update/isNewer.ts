import type { Message } from '../../message';

/** True if `message` makes it needless to say `old` again. */
export function isNewer({ repeatIfCutOff, topic, closes }: Message, old: Message): boolean {
  const ends = [topic, closes].flat();
  const isClosed = old.topic !== undefined && ends.includes(old.topic);
  return (
    isClosed ||
    (old.repeatIfCutOff !== undefined && [...ends, repeatIfCutOff?.about].includes(old.repeatIfCutOff.about))
  );
}
