import type { AmbiguityReason, HeardAmount, PhraseRole } from '@payaloud/core/spoken-amount';

/** Plain English for the reasons of the code. The payer hears the sentence of their language instead. */
export const questionWords: Readonly<Record<AmbiguityReason, string>> = {
  'bare-pair': 'two numbers with no unit between them',
  'clock-like': 'written like a time of day',
  separator: 'the separator may group thousands, or start the decimals',
  correction: 'the payer corrected or added something',
  'alternatives-disagree': 'the alternatives differ, or the best one has no amount',
};

type Refusal = Extract<HeardAmount, { kind: 'refused' }>['reason'];

export const refusalWords: Readonly<Record<Refusal, string>> = {
  'nothing-heard': 'nothing was heard',
  'no-amount': 'there is no amount, or words beside it that no list has',
  negative: 'it is negative',
  zero: 'it is zero',
  approximate: 'it is about an amount, not an amount',
  range: 'it is a range',
  'several-amounts': 'there are several amounts',
  negated: 'a “not” stands beside it',
  'too-precise': 'it is finer than the smallest unit of the currency',
  'below-min': 'it is less than the smallest amount',
  'above-max': 'it is more than the largest amount',
  'other-currency': 'it is in another currency',
};

export const roleWords: Readonly<Record<PhraseRole, string>> = {
  digits: 'digits',
  'time-of-day': 'like a time of day',
  pause: 'pause',
  number: 'number word',
  scale: 'multiplies',
  fraction: 'fraction',
  point: 'decimal point',
  joiner: 'joins numbers',
  unit: 'unit',
  article: 'article',
  filler: 'filler',
  hesitation: 'hesitation',
  correction: 'corrects',
  refusal: 'refuses',
  unknown: 'unknown',
};
