export {
  findAccessibilityProblems,
  type AccessibilityOptions,
  type AccessibilityProblem,
} from './findAccessibilityProblems';
export { accessibilityMatchers, type AccessibilityMatchers } from './matchers';
