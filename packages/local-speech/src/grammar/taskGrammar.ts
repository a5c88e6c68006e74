import type { ListenRequest } from '@payaloud/browser';
import { compileGrammar, type Grammar } from './compileGrammar';
import { phraseOfPhones, choice, optional, phrases, repeated, sequence, weighted, type Pattern } from './pattern';
import type { Vocabulary } from './vocabulary';

/** The kind of answer expected, from `ListenRequest.expect`. */
export type Task = ListenRequest['expect'];

/** All phrases of a task. Other speech is rejected by its score against `phoneGrammar`. */
export function taskGrammar(task: Task, vocabulary: Vocabulary): Grammar {
  return compileGrammar(task, patternOf[task](vocabulary));
}

/**
 * Amounts with a unit, for a model that hears a bare number in any sound. Refusals and corrections are included,
 * because the decoder turns a missing phrase into one that the grammar has.
 *
 * @param isUnpenalized true if a refusal or correction has no penalty. It is then heard more often, both rightly and
 * wrongly.
 */
export function plainAmountGrammar(words: Vocabulary, isUnpenalized: (phrase: string) => boolean): Grammar {
  return compileGrammar('amount', plainAmount(words, isUnpenalized));
}

/** Such an amount, or an answer. */
export function plainChoiceGrammar(words: Vocabulary, isUnpenalized: (phrase: string) => boolean): Grammar {
  return compileGrammar('choice', choice(plainAmount(words, isUnpenalized), answer(words)));
}

function plainAmount(words: Vocabulary, isUnpenalized: (phrase: string) => boolean): Pattern {
  const units = phrases(words.units.flat());
  const minorUnits = phrases([...words.tenthUnits, ...words.minorUnits].flat());
  const aTail = weighted(tail, sequence(phrases(words.hundredths), optional(minorUnits)));
  const one = sequence(phrases(words.wholeNumbers), units, optional(aTail));
  const asides = (list: readonly string[]) =>
    choice(
      phrases(list.filter((phrase) => isUnpenalized(phrase))),
      weighted(aside, phrases(list.filter((phrase) => !isUnpenalized(phrase)))),
    );
  const denied = asides(words.refusals);
  const again = sequence(choice(asides(words.corrections), denied), one);
  return sequence(optional(denied), one, optional(again), optional(denied));
}

/** Any speech: a loop over the model's phones. An amount must beat its score. */
export function phoneGrammar(phones: readonly string[]): Grammar {
  return compileGrammar('phones', phraseOfPhones(phones));
}

/** Exactly these phrases. */
export function phraseGrammar(list: readonly string[]): Grammar {
  return compileGrammar('phrases', phrases(list));
}

/** The phrase with any speech in place of one word. */
export function openGrammar(phrase: string, at: number, phones: readonly string[]): Grammar {
  const words = phrase.split(' ').map((word, index) => (index === at ? phraseOfPhones(phones) : phrases([word])));
  return compileGrammar('open', sequence(...words));
}

const patternOf: Readonly<Record<Task, (vocabulary: Vocabulary) => Pattern>> = {
  amount,
  answer,
  choice: amountOrAnswer,
  digits,
  'prompted-digits': promptedDigits,
};

/**
 * Includes refusals and corrections, because the decoder turns a missing phrase into one that the grammar has: "not
 * ten" into "ten".
 */
function amount(words: Vocabulary): Pattern {
  const carriers = optional(weighted(aside, phrases(words.carriers)));
  const refusals = weighted(aside, phrases(words.refusals));
  const controls = optional(weighted(aside, phrases(words.controls)));
  const one = oneAmount(words);
  const again = sequence(choice(weighted(aside, phrases(words.corrections)), refusals), one);
  return sequence(
    carriers,
    controls,
    optional(refusals),
    optional(begun(words)),
    one,
    optional(again),
    optional(refusals),
    carriers,
    controls,
  );
}

/** The penalty on words beside an amount, so that they must be clear. Without it "dollars" ends as "dollar ish". */
const aside = 1e-4;

/** The penalty on a number after the unit. Without it a murmur after the last word is heard as cents. */
const tail = 0.01;

/**
 * A repeated start: "Twenty, twenty dollars". Without this the second number is heard as something else. `hearAmount`
 * asks about both.
 */
function begun({ hundredths }: Vocabulary): Pattern {
  return weighted(aside, phrases(hundredths));
}

function oneAmount(words: Vocabulary): Pattern {
  const whole = phrases(words.wholeNumbers);
  const hundredths = phrases(words.hundredths);
  const units = phrases(words.units.flat());
  const minorUnits = phrases(words.minorUnits.flat());
  const joiner = optional(phrases(words.joiners));
  const digit = phrases(words.digits);
  const tenthUnits = phrases(words.tenthUnits.flat());
  const pointed = sequence(phrases(words.decimalPoint), digit, optional(digit));
  return choice(
    sequence(whole, units, optional(weighted(tail, sequence(joiner, hundredths, optional(minorUnits))))),
    sequence(hundredths, minorUnits),
    ...(words.tenthUnits.length === 0
      ? []
      : [
          sequence(
            optional(sequence(whole, units)),
            digit,
            tenthUnits,
            optional(sequence(digit, optional(minorUnits))),
          ),
        ]),
    sequence(whole, optional(pointed), optional(units)),
    sequence(whole, hundredths),
  );
}

/** "Yes, button" is a screen reader's voice in the microphone. Without the control names it would decode as yes. */
function answer({ answers, controls }: Vocabulary): Pattern {
  return sequence(phrases(answers), optional(phrases(controls)));
}

/** An amount is in the grammar so that the decoder does not turn it into an answer. */
function amountOrAnswer(words: Vocabulary): Pattern {
  return choice(amount(words), answer(words));
}

function promptedDigits({ digits }: Vocabulary): Pattern {
  return repeated(weighted(anotherDigit, phrases(digits)));
}

/**
 * The penalty on each digit. Without it, digits are heard in the pauses: of 30 prompts by six people, 67 % had four of six
 * digits right. With 0.01 or 0.0001 it was 93 %; with 1e-8, nothing is heard (26 November 2026).
 */
const anotherDigit = 1e-4;

function digits(words: Vocabulary): Pattern {
  const digit = phrases(words.digits);
  return sequence(repeated(digit), optional(sequence(phrases(words.decimalPoint), repeated(digit))));
}
