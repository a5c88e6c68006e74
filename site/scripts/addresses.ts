import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outsideCode } from './outsideCode.ts';

/** The repository, where the sources of most pages are. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where readers find a file that is not a page. */
const repository = 'https://github.com/payaloud/payaloud/blob/main/';

/** The address of each Markdown file, by its path in the repository. The first rule that fits counts. */
const rules: readonly (readonly [path: RegExp, address: string])[] = [
  [/^docs\/server\.md$/, '/server/'],
  [/^docs\/server-(.+)\.md$/, '/server/$1/'],
  [/^docs\/confirmations\.md$/, '/server/confirmations/'],
  [/^docs\/testing\.md$/, '/testing/'],
  [/^docs\/(listen|testing-by-hand)\.md$/, '/testing/$1/'],
  [/^docs\/(findings|policy)\.md$/, '/$1/'],
  [/^docs\/accessibility\.md$/, '/accessibility/tested/'],
  [/^docs\/conformance\/README\.md$/, '/accessibility/conformance/'],
  [/^docs\/conformance\/(.+)\.md$/, '/accessibility/conformance/$1/'],
  [/^docs\/reference\/(?:README|index)\.md$/, '/reference/'],
  [/^docs\/(measured|reference)\/(.+)\.md$/, '/$1/$2/'],
  [/^docs\/(.+)\.md$/, '/guides/$1/'],
  [/^packages\/(.+)\/README\.md$/, '/reference/packages/$1/'],
];

/** The address of a Markdown file on the site, or null if it is not a page. Pages for maintainers are read in the repository. */
export function addressOf(path: string): string | null {
  if (path.startsWith('docs/maintainers/')) return null;
  const rule = rules.find(([pattern]) => pattern.test(path));
  return rule ? path.replace(...rule).toLowerCase() : null;
}

/** Images and sounds of pages: their paths in the repository, by their name on the site. */
export type Images = Map<string, string>;

/**
 * Rewrites the relative links of a Markdown file: to pages of the site, to copied images and sounds, or to the file in the repository.
 *
 * @param path The file's path in the repository.
 * @param images Gets each image and sound of the file.
 */
export function rewriteLinks(markdown: string, path: string, images: Images): string {
  return outsideCode(markdown, (text) =>
    text.replaceAll(/(!?)(\[[^\]]*\])\(([^)\s]+)\)/g, (whole, mark: string, words: string, target: string) => {
      if (target.startsWith('#') || /^[a-z]+:/.test(target)) return whole;
      const [file = '', anchor] = target.split('#');
      const linked = posix.join(posix.dirname(path), file);
      const name = posix.basename(linked);
      const isMedia = mark === '!' || /\.(ogg|mp3|png|svg)$/.test(file);
      if (isMedia) images.set(name, linked);
      const address = isMedia ? `/images/${name}` : pageOf(linked);
      return `${mark}${words}(${address}${anchor === undefined ? '' : `#${anchor}`})`;
    }),
  );
}

function pageOf(path: string): string {
  const address = existsSync(join(root, path)) ? addressOf(path) : null;
  return address ?? `${repository}${path}`;
}
