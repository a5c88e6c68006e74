import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'दशमलव|पॉइंट|प्वाइंट|पॉइन्ट|dashamlav|point',
  digitsLead: 'अंक',
  speaking: { joiner: ' ', space: ' ', minus: 'ऋण' },
};
