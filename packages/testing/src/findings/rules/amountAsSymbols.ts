import { isSpoken } from '../../spoken-log/spokenWords';
import type { Rule } from '../evidence';
import { quote } from './heard';

/**
 * An announcement or the page voice says an amount in symbols, which voices read in different and wrong ways. A control
 * that is named by its visible text is left out.
 */
export const amountAsSymbols: Rule = ({ entries }) =>
  entries.filter(isSpoken).flatMap(({ id, text }) => {
    const amount = symbols.exec(text)?.[0].trim();
    if (amount === undefined) return [];
    return [{ message: `${quote(text)} has the amount ${quote(amount)} in symbols, not in words.`, entries: [id] }];
  });

const symbols = /\p{Sc}\s?[-−]?\d[\d.,']*|\d[\d.,'\u00a0\u202f ]*\p{Sc}/u;
