import { lazyPart, type Language, type LanguageWords, type Sentences } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { words as english } from '@payaloud/core/languages/en/words';
import { readNumber, spellNumber, type NumberRules } from '@payaloud/core/number-words';
import { rules as american } from '@payaloud/core/number-words/rules/en';

const rules: NumberRules = american;
const words: LanguageWords = { ...english, joiners: 'and|&|plus' };
/** The types ask for every sentence. Here a few differ. */
const sentences: Sentences = {
  ...en.sentences,
  amountEntry: { ...en.sentences.amountEntry, talk: 'Speak' },
};

export const scots: Language = {
  tag: 'en-Scot',
  direction: 'ltr',
  rules,
  words,
  sentences,
  selfVoicing: lazyPart(() => en.selfVoicing.load()),
};

export const spelled = [spellNumber, readNumber] as const;
