import type { Rule } from '../evidence';
import { quote } from './heard';

/** The focused element went away or was disabled, and the focus fell to the page. The user is at its start, and hears nothing. */
export const focusLost: Rule = ({ entries, observed }) =>
  entries.flatMap((entry) => {
    if (entry.channel !== 'focus' || entry.why !== 'lost') return [];
    const name = entry.name === '' ? 'The focused element' : quote(entry.name);
    const how = observed.disabled.has(entry.id) ? 'was disabled' : 'went away';
    return [{ message: `${name} ${how} while it had the focus, and the focus was lost.`, entries: [entry.id] }];
  });
