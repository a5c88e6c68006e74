import { lazyPart, type LazyPart } from '../../runtime';
import { drawing } from './lazyParts';
import type * as Drawing from './drawing';

/**
 * What takes and compares drawings, with the surface on which `createIdentityController` opens the drawing: it waits
 * until both are there.
 */
export function drawingWith<Surface>(bring: () => Promise<Surface>): LazyPart<typeof Drawing & Surface> {
  return lazyPart(async () => {
    const [part, surface] = await Promise.all([drawing.load(), bring()]);
    return { ...part, ...surface };
  });
}
