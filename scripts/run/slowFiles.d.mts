/** Files that `npm run test:quick` leaves out. */
export const slowFiles: readonly string[];
