import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const relativePath = /(?<![\w./])(?:\.\.\/)+[\w@-][\w./@-]*/g;

/**
 * The relative paths in a file's text that lead out of the repository: an import, a link or an address from the file's folder, and
 * one that a sentence names and that is not there, which its reader would look for beside the root. Blocks of code in a page, and
 * `npm install` lines, are of other projects.
 *
 * @param path of the file, from the root.
 */
export function pathsOutside(path: string, text: string): string[] {
  const own = path.endsWith('.md') ? text.replaceAll(/^```[\s\S]*?^```|`npm install [^`]*`/gm, '') : text;
  return [...own.matchAll(relativePath)].flatMap(({ 0: found, index }) => {
    const isInSentence = !/['"(]$/.test(own.slice(0, index)) && isWords(path, own, index);
    const fromFile = normalize(join(dirname(path), found));
    if (fromFile.startsWith('..')) return [found];
    return isInSentence && !existsSync(join(root, fromFile)) ? [found] : [];
  });
}

/** True in a page, and in a comment of code. */
function isWords(path: string, text: string, index: number): boolean {
  if (/\.mdx?$/.test(path)) return true;
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return /^\s*(?:\/\/|\/?\*|#)/.test(before) || /\s\/\/ /.test(before);
}
