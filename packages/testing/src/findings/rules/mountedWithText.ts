import type { Rule } from '../evidence';
import { isHeardBeside, quote } from './heard';

/** A live region was inserted or shown together with its text. Some readers speak only changes of a region that was there. */
export const mountedWithText: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.channel !== 'region' || !entry.isNew || isHeardBeside(entry, entries)) return [];
    const message = `${quote(entry.text)} came together with its live region. Orca 48 speaks it; other screen readers may not.`;
    return [{ message, entries: [entry.id] }];
  });
