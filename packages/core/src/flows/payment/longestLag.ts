/**
 * How long a tab may keep reading a stale value from storage after another tab wrote, in ms. Browsers with a process
 * per tab keep a copy in each. This is longer than any lag that was observed.
 */
export const longestLagMs = 500;
