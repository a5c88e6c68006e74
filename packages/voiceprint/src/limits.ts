/** Times that the payer says all words at set-up. */
export const minRounds = 3;
export const maxRounds = 5;
/** Least speech of a round at set-up, in ms. */
export const minRoundMs = 1_500;
/** Least speech that is compared, in ms. */
export const minSpeechMs = 500;
