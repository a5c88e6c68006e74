/** The test bank's reaction to the next payment. The "Test bank" panel sets it. */
export const behaviors = ['pays', 'declines', 'asks', 'slow', 'loses-reply', 'loses-request'] as const;

/**
 * - `asks`: asks for 3-D Secure first.
 * - `slow`: answers after 12 seconds, later than the page waits.
 * - `loses-reply`: charges, then the connection breaks before the reply.
 * - `loses-request`: the connection breaks before the bank receives the request.
 */
export type Behavior = (typeof behaviors)[number];

export function parseBehavior(text: unknown): Behavior {
  return behaviors.find((known) => known === text) ?? 'pays';
}
