import type { Message } from '../../message';

/** True if `message` makes it needless to say `old` again. */
export function isNewer({ again, topic, closes }: Message, old: Message): boolean {
  const ends = [topic, closes].flat();
  const isClosed = old.topic !== undefined && ends.includes(old.topic);
  return isClosed || (old.again !== undefined && [...ends, again?.about].includes(old.again.about));
}
