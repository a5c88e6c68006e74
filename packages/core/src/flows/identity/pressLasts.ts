/**
 * In ms: browsers treat a press as the user's activation for this long. A dialog that opens later would surprise the
 * payer.
 */
export const pressLasts = 5_000;
