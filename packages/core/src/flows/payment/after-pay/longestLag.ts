/**
 * How long a tab may go on reading what stood in storage before another tab wrote, in ms: browsers with a process per tab
 * keep a copy in each. Longer than was ever seen.
 */
export const longestLagMs = 500;
