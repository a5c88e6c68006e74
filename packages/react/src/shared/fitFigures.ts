/** Attributes, because a page's policy may block the styles of what a server has rendered (`style-src-attr`). */
interface FigureLengths {
  readonly 'data-payaloud-letters'?: number;
  readonly 'data-payaloud-piece'?: number;
}

/**
 * Tells the stylesheet the length of the longest figure in a text, and of its longest piece (`WrappingFigure`). Figures then
 * get smaller to fit their line, because one that breaks within its digits can be misread. `KWD 12,345.678` has a no-break
 * space, and counts as one figure.
 */
export function fitFigures(text: string): FigureLengths {
  const figures = text.split(/[ \n\u2E80-\uFFDC]+/).filter((word) => /\p{Nd}/u.test(word));
  if (figures.length === 0) return {};
  return {
    'data-payaloud-letters': longest(figures),
    'data-payaloud-piece': longest(figures.flatMap((figure) => figure.split('\u00A0'))),
  };
}

/** `theme/figures.css` has a rule for each length from 4 to 40. */
function longest(words: readonly string[]): number {
  return Math.min(40, Math.max(4, ...words.map((word) => word.length)));
}
