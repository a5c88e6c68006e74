import { createFakeClock } from '@payaloud/testing';
import { lazyPart, type LazyPart } from '../../runtime';

export interface LatePart<Part> {
  readonly part: LazyPart<Part>;
  /** How often it was requested. */
  readonly requests: number;
  /** Lets the code arrive, and waits until everybody who asked for it was told. */
  arrive(): Promise<void>;
  fail(): Promise<void>;
}

/** A part on a network that answers when the test wants. */
export function createLatePart<Part>(code: Part): LatePart<Part> {
  const answers: { readonly arrive: () => void; readonly fail: () => void }[] = [];
  const part = lazyPart(
    () =>
      new Promise<Part>((resolve, reject) => {
        answers.push({
          arrive: () => resolve(code),
          fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
        });
      }),
  );
  // By promises alone, because a page whose clock stands still must be told, too.
  const settle = () => createFakeClock().pass(0);
  return {
    part,
    get requests() {
      return answers.length;
    },
    arrive() {
      answers.at(-1)?.arrive();
      return settle();
    },
    fail() {
      answers.at(-1)?.fail();
      return settle();
    },
  };
}
