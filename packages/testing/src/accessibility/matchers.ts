import { findAccessibilityProblems, type AccessibilityOptions } from './findAccessibilityProblems';

/** A matcher for `expect.extend(accessibilityMatchers)`, in vitest and jest; it is asynchronous. */
export const accessibilityMatchers = {
  /** Nothing that `findAccessibilityProblems` knows is wrong in this element or document. */
  async toBeAccessible(this: void, root: Element | Document, options?: AccessibilityOptions) {
    const problems = await findAccessibilityProblems(root, options);
    const list = problems.map(({ rule, help, elements }) => `  ${rule}: ${help}\n    ${elements.join('\n    ')}`);
    return {
      pass: problems.length === 0,
      message: () =>
        problems.length === 0 ? 'expected accessibility problems; found none' : `not accessible:\n${list.join('\n')}`,
    };
  },
};

/** For a declaration: `declare module 'vitest' { interface Assertion<T> extends AccessibilityMatchers<Promise<T>> {} }`. */
export interface AccessibilityMatchers<Result> {
  toBeAccessible(options?: AccessibilityOptions): Result;
}
