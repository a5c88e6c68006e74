/** The number of repetitions that an enrollment accepts. */
export const minRepetitions = 3;
export const maxRepetitions = 5;
