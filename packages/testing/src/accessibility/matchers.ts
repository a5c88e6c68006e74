import { findAccessibilityProblems, type AccessibilityOptions } from './findAccessibilityProblems';

/** An asynchronous matcher for `expect.extend(accessibilityMatchers)`, in vitest and jest. */
export const accessibilityMatchers = {
  /** Passes if `findAccessibilityProblems` finds nothing. */
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

/**
 * For the type declaration: `declare module 'vitest' { interface Assertion<T> extends AccessibilityMatchers<Promise<T>>
 * {} }`.
 */
export interface AccessibilityMatchers<Result> {
  toBeAccessible(options?: AccessibilityOptions): Result;
}
