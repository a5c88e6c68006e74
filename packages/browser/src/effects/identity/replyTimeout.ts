/** In ms, as long as a payment waits for its reply. A hanging request must not block every way to confirm. */
export const replyTimeout = 30_000;
