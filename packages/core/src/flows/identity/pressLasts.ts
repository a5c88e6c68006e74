/** As long as browsers take a press for the payer's wish, in ms. A dialog that opens later would be a surprise. */
export const pressLasts = 5_000;
