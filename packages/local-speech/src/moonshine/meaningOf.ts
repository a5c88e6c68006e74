import type { HearingLanguage } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import { hearAmount, hearAnswer, type HeardAmount, type HeardAnswer } from '@payaloud/core/internal/spoken-amount';
import type { Task } from '../grammar/taskGrammar';

/**
 * The meaning of a text for the field that waits for it. Texts with the same `key` mean the same.
 *
 * `question`: several amounts fit the text, so the field asks. `refusal`: the text says why it is not an amount ("not",
 * "about", "euros"). `nothing`: neither an amount nor an answer.
 */
export type Meaning =
  | { readonly kind: 'answer'; readonly key: HeardAnswer }
  | { readonly kind: 'amount' | 'question' | 'refusal' | 'nothing'; readonly key: string };

/** Reads texts as the field will read them. */
export function meaningOf(task: Task, language: HearingLanguage, currency: string): (text: string) => Meaning {
  return (text) => {
    const answer = task === 'answer' || task === 'choice' ? hearAnswer([text], language) : null;
    if (answer) return { kind: 'answer', key: answer };
    return task === 'answer' ? nothing : amountMeaning(hearAmount([text], { language, currency }));
  };
}

const nothing: Meaning = { kind: 'nothing', key: '' };

function amountMeaning(heard: HeardAmount): Meaning {
  switch (heard.kind) {
    case 'amount':
      return { kind: 'amount', key: keyOf(heard.money) };
    case 'ambiguous':
      return { kind: 'question', key: heard.candidates.map(keyOf).join(' or ') };
    case 'refused':
      return heard.reason === 'no-amount' || heard.reason === 'nothing-heard'
        ? nothing
        : { kind: 'refusal', key: heard.reason };
  }
}

function keyOf({ minorUnits }: Money): string {
  return String(minorUnits);
}
