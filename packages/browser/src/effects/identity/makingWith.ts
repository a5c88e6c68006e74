import { lazyPart, type LazyPart } from '../../runtime';
import { making } from './lazyMaking';
import type * as Making from './making';

/** What makes and keeps a drawing, with the surface on which `createEnrollmentController` takes it. */
export function makingWith<Surface>(bring: () => Promise<Surface>): LazyPart<typeof Making & Surface> {
  return lazyPart(async () => {
    const [part, surface] = await Promise.all([making.load(), bring()]);
    return { ...part, ...surface };
  });
}
