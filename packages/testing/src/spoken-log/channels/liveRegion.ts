/** Elements whose changes a screen reader may speak. Timers and marquees are silent, also inside of another region. */
export const liveSelector =
  '[aria-live], [role=status], [role=alert], [role=log], [role=timer], [role=marquee], output';

const numbers = new WeakMap<Element, number>();
let count = 0;

/** A number of the region's own, the same for each call. */
export function numberOf(region: Element): number {
  const number = numbers.get(region) ?? (count += 1);
  numbers.set(region, number);
  return number;
}
