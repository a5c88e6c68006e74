import { lazyPart, type LazyPart } from '../../runtime';
import { making } from './lazyMaking';
import type * as Making from './making';

/** Loads the code that sets up a drawing together with the surface on which the payer repeats it. */
export function makingWith<Surface>(bring: () => Promise<Surface>): LazyPart<typeof Making & Surface> {
  return lazyPart(async () => {
    const [part, surface] = await Promise.all([making.load(), bring()]);
    return { ...part, ...surface };
  });
}
