/** «A Marco», «ad Anna»: only before another a. */
export function to(name: string): string {
  return /^[aàá]/i.test(name) ? `ad ${name}` : `a ${name}`;
}
