import type { Rule } from '../evidence';
import { quote } from './heard';

/** The focused element went away, and the focus fell to the page. The user is at its start, and hears nothing. */
export const focusLost: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.channel !== 'focus' || entry.why !== 'lost') return [];
    const name = entry.name === '' ? 'The focused element' : quote(entry.name);
    return [{ message: `${name} went away while it had the focus, and the focus was lost.`, entries: [entry.id] }];
  });
