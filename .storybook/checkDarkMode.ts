import { findAccessibilityProblems } from '@payaloud/testing';
import axe from 'axe-core';
import { checkStates } from './checkStates';

/** The rules of axe-core that depend on colors. */
const ofColors = ['color-contrast', 'link-in-text-block'];
const ofOtherThings = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !ofColors.includes(rule));

/**
 * Runs after each story in a test, before the a11y addon checks it with all rules of axe-core in light colors. Checks the colors
 * in the dark, and what axe-core misses: target sizes, and names that do not begin with the visible text.
 */
export async function checkDarkMode(): Promise<void> {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'dark';
  const problems = await findAccessibilityProblems(document, { visibleLabel: 'first', except: ofOtherThings });
  checkStates();
  style.colorScheme = before;
  if (problems.length > 0) throw new Error(`Not accessible in dark colors: ${JSON.stringify(problems, null, 2)}`);
}
