/** Times that the payer says all words at set-up. */
export const leastRounds = 3;
export const mostRounds = 5;
/** Least speech of a round at set-up, in ms. */
export const leastRoundMs = 1_500;
/** Least speech that is compared, in ms. */
export const leastSpeechMs = 500;
