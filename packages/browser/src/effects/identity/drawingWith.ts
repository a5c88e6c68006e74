import { lazyPart, type LazyPart } from '../../runtime';
import { drawing } from './lazyParts';
import type * as Drawing from './drawing';

/**
 * Loads the code that compares drawings together with the surface that takes them. `createIdentityController` opens the
 * drawing once both have loaded.
 */
export function drawingWith<Surface>(bring: () => Promise<Surface>): LazyPart<typeof Drawing & Surface> {
  return lazyPart(async () => {
    const [part, surface] = await Promise.all([drawing.load(), bring()]);
    return { ...part, ...surface };
  });
}
