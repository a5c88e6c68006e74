/** "3 ميغابايت": the noun is the same with every number. */
export function megabytesOf(megabytes: number): string {
  return `${megabytes} ميغابايت`;
}

/** A count with its noun: one and two have no number, three to ten take the plural. */
export function counted(
  count: number,
  noun: { readonly one: string; readonly two: string; readonly few: string; readonly many: string },
): string {
  if (count === 1) return noun.one;
  if (count === 2) return noun.two;
  return `${count} ${count > 2 && count < 11 ? noun.few : noun.many}`;
}
