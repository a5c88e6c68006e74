import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { fonts, weights, type FontWidth } from './fonts';

const { resolve } = createRequire(import.meta.url);

/** `loadFont` for a page that a test drives from Node. */
export async function loadFontIn(page: Page, width: FontWidth): Promise<void> {
  await page.addStyleTag({ content: styleOf(width) });
  const { family } = fonts[width];
  const loaded = await page.evaluate(
    (wanted) => Promise.all(wanted.map(async (font) => (await document.fonts.load(font)).length)),
    weights.map((weight) => `${weight} 16px "${family}"`),
  );
  if (loaded.includes(0)) throw new Error(`The font ${family} is not loaded.`);
}

/** With the font in it, because the page's server does not have it. */
function styleOf(width: FontWidth): string {
  const { family, name } = fonts[width];
  const faces = weights.map((weight) => {
    const file = readFileSync(resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`));
    const source = `url(data:font/woff2;base64,${file.toString('base64')})`;
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: ${source}; }`;
  });
  return [...faces, `html, body { font-family: "${family}" !important; }`].join('\n');
}
