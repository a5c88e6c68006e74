import { outsideCode } from './outsideCode.ts';

/**
 * Lets each name in a heading break between its words, and that of a module after a slash: `create<wbr>Word<wbr>Enrollment`. Markdown has
 * no breaks in code, so a heading of code gets HTML. Headings with links or elements stay as they are.
 */
export const breakableHeadings = (markdown: string): string =>
  outsideCode(markdown, (text) =>
    text.replaceAll(/^(#{2,4} )(?:`([^`<&\n]+)`|([^`[\n]+))$/gm, (_, marks: string, code?: string, words?: string) =>
      code === undefined ? marks + breakable(words ?? '') : `${marks}<code>${breakable(code)}</code>`,
    ),
  );

const breakable = (name: string) => name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=\w[.(/])(?=[\w*])/g, '<wbr>');

/** The headings as they were. */
export const withoutBreaks = (markdown: string): string =>
  markdown.replaceAll('<wbr>', '').replaceAll(/^(#{2,4} )<code>([^<\n]*)<\/code>$/gm, '$1`$2`');
