/** What the test bank does with the next payment; chosen in the panel "Test bank". */
export const behaviors = ['pays', 'declines', 'asks', 'slow', 'loses-reply', 'loses-request'] as const;

/**
 * - `asks`: 3-D Secure first. - `slow`: answers after 12 seconds, later than the page waits.
 * - `loses-reply`: charges, and the line breaks before the answer. - `loses-request`: the line breaks before the bank hears of it.
 */
export type Behavior = (typeof behaviors)[number];

export function parseBehavior(text: unknown): Behavior {
  return behaviors.find((known) => known === text) ?? 'pays';
}
