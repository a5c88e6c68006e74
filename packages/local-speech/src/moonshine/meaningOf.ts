import type { HearingLanguage } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import { hearAmount, hearAnswer, speakAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import type { Task } from '../grammar/taskGrammar';

/** What a text means to the field that waits for it. Texts with the same `key` mean the same. */
export interface Meaning {
  /**
   * `question`: several amounts fit the text, so the field asks. `refusal`: the text says why it is no amount ("not",
   * "about", "euros"). `nothing`: neither an amount nor an answer.
   */
  readonly kind: 'amount' | 'answer' | 'question' | 'refusal' | 'nothing';
  readonly key: string;
  /** True if it is said with a numeral that sounds like another: fifteen, fifty. */
  readonly isConfusable: boolean;
}

/** Reads texts as the field will read them. */
export function meaningOf(task: Task, language: HearingLanguage, currency: string): (text: string) => Meaning {
  const alike = new RegExp(`\\b(${language.words.confusables.flat().join('|')})\\b`);
  return (text) => {
    const answer = task === 'answer' || task === 'choice' ? hearAnswer([text], language) : null;
    if (answer) return { kind: 'answer', key: answer, isConfusable: false };
    return task === 'answer'
      ? nothing
      : amountMeaning(hearAmount([text], { language, currency }), (money) => alike.test(speakAmount(money, language)));
  };
}

const nothing: Meaning = { kind: 'nothing', key: '', isConfusable: false };

function amountMeaning(heard: HeardAmount, isConfusable: (amount: Money) => boolean): Meaning {
  switch (heard.kind) {
    case 'amount':
      return { kind: 'amount', key: `${heard.money.minorUnits}`, isConfusable: isConfusable(heard.money) };
    case 'ambiguous': {
      const key = heard.candidates.map(({ minorUnits }) => minorUnits).join(' or ');
      return { kind: 'question', key, isConfusable: false };
    }
    case 'refused':
      return heard.reason === 'no-amount' || heard.reason === 'nothing-heard'
        ? nothing
        : { kind: 'refusal', key: heard.reason, isConfusable: false };
  }
}
