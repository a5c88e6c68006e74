import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';

/** The selectors of a stylesheet and everything that it imports, in their order. */
function selectorsOf(path: string): readonly string[] {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, minify: true });
  const text = outputFiles[0]?.text ?? '';
  return Array.from(text.matchAll(/[^{};]+(?=\{)/g), ([selector]) => selector).filter(
    (one) => !one.startsWith('@layer'),
  );
}

it.each([
  ['React', '../../react/src'],
  ['the elements', '.'],
])('the stylesheets of %s have the same rules with a layer and without one', (_, folder) => {
  const unlayered = selectorsOf(`${folder}/styles.unlayered.css`);
  expect(unlayered).toEqual(selectorsOf(`${folder}/styles.css`));
  expect(unlayered.some((one) => one.includes('.payaloud-receipt'))).toBe(true);
});
