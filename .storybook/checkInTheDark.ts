import { findAccessibilityProblems } from '@payaloud/testing';

/**
 * After each story that runs as a test, once the a11y addon has judged it in light colors: the same page in dark colors, and
 * what axe-core has no rule for.
 */
export async function checkInTheDark(): Promise<void> {
  if (!('__vitest_browser__' in globalThis)) return;
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'dark';
  const problems = await findAccessibilityProblems(document);
  style.colorScheme = before;
  if (problems.length > 0) throw new Error(`Not accessible in dark colors: ${JSON.stringify(problems, null, 2)}`);
}
