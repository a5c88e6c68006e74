import '@fontsource/archivo-narrow/latin-400.css';
import '@fontsource/archivo-narrow/latin-700.css';
import '@fontsource/arimo/latin-400.css';
import '@fontsource/arimo/latin-700.css';
import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import '@fontsource/dejavu-sans/latin-400.css';
import '@fontsource/dejavu-sans/latin-700.css';
import { fonts, weights, type FontWidth } from './fonts';

/**
 * Shows the page in a font of this width, until the next call. A page's own font outranks one of the machine with the same
 * name.
 *
 * @throws {Error} if the package's font does not load
 */
export async function loadFont(width: FontWidth): Promise<void> {
  const { family } = fonts[width];
  const loaded = await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
  if (loaded.some((faces) => faces.length === 0)) throw new Error(`The font ${family} is not loaded.`);
  document.documentElement.style.fontFamily = `"${family}"`;
}
