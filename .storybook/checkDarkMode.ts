import { findAccessibilityProblems } from '@payaloud/testing';

/**
 * Runs after each story in a test, once the a11y addon has checked it in light colors. Checks the page in dark colors,
 * and what axe-core misses: target sizes, and names that do not begin with the visible text.
 */
export async function checkDarkMode(): Promise<void> {
  if (!('__vitest_browser__' in globalThis)) return;
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'dark';
  const problems = await findAccessibilityProblems(document, { visibleLabel: 'first' });
  style.colorScheme = before;
  if (problems.length > 0) throw new Error(`Not accessible in dark colors: ${JSON.stringify(problems, null, 2)}`);
}
