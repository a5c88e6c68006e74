import type { CSSProperties } from 'react';

/**
 * Tells the stylesheet the length of the longest figure in a text, and of its longest piece (`WrappingFigure`). Figures then
 * get smaller to fit their line, because one that breaks within its digits can be misread. `KWD 12,345.678` has a no-break
 * space, and counts as one figure.
 */
export function fitFigures(text: string): CSSProperties {
  const figures = text.split(/[ \n\u2E80-\uFFDC]+/).filter((word) => /\p{Nd}/u.test(word));
  if (figures.length === 0) return {};
  const letters = longest(figures);
  const piece = longest(figures.flatMap((figure) => figure.split('\u00A0')));
  return { '--payaloud-letters': letters, '--payaloud-piece': piece } as CSSProperties;
}

function longest(words: readonly string[]): number {
  return Math.max(...words.map((word) => word.length));
}
