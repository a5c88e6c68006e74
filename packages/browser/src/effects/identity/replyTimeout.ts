/** As long as a payment waits for its reply, in ms. A request that hangs must not close every way to confirm. */
export const replyTimeout = 30_000;
