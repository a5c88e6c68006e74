/** Removes digits that a stutter may have repeated: 22 and 2323, but also 112 and 70202. Undefined if none repeat. */
export function withoutRepeats(digits: string): string | undefined {
  const single = digits.replace(/(.+?)\1+/g, '$1');
  return single === digits ? undefined : single;
}
