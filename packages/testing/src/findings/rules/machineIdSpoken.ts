import { isSpoken } from '../../spoken-log/spokenWords';
import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { quote, screenReaderWords } from './heard';

/** An id that only machines use is read out, character by character. */
export const machineIdSpoken: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const text = wordsOf(entry);
    const id = machineIdIn(text);
    if (id === null) return [];
    return [
      { message: `${quote(id)} is an id for machines, and was read out in ${quote(text)}.`, entries: [entry.id] },
    ];
  });

function wordsOf(entry: TimelineEntry): string {
  return isSpoken(entry) ? entry.text : screenReaderWords(entry);
}

function machineIdIn(text: string): string | null {
  const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/i.exec(text);
  if (uuid) return uuid[0];
  return text.match(/[\w-]+/g)?.find(isMachineId) ?? null;
}

function isMachineId(word: string): boolean {
  if (/^[a-z]{2,8}_(?=\w*\d)\w{8,}$/i.test(word)) return true;
  if (/^[\da-f]{16,}$/i.test(word)) return /\d/.test(word) && /[a-f]/i.test(word);
  // Words joined by hyphens, such as "covid-19-information", have no letter next to a digit.
  return word.length >= 20 && (word.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0) >= 2;
}
