import type { LazyPart } from '../../runtime';

/** For a failed load that `followPart` tells. */
export function loadNow(part: LazyPart<unknown>): void {
  part.load().catch(() => {});
}
