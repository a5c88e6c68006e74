import { lazyPart, type LazyPart } from '../../runtime';

export interface LatePart<Part> {
  readonly part: LazyPart<Part>;
  /** How often it was requested. */
  readonly requests: number;
  /** Lets the code arrive, and waits until it is loaded. */
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
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
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
