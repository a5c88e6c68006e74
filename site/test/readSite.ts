import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** A page by its address, for example `/guides/amount/`. */
export type Pages = ReadonlyMap<string, string>;

/** Every page of HTML. */
export function readPages(): Pages {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return new Map(
    files.map((path) => [`/${path.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(dist, path), 'utf8')]),
  );
}

/** Every file that can be asked for, as its path. */
export function readFiles(): ReadonlySet<string> {
  return new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`));
}

/** Links of a page to this site that lead nowhere: to no file, or to an anchor that the page does not have. */
export function deadLinks(address: string, html: string, pages: Pages, files: ReadonlySet<string>): readonly string[] {
  const links = [...html.matchAll(/<(?:a|link|script|img|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, link = '']) => link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
  );
  return [...new Set(links)].filter((link) => !isExternal(link) && !leadsSomewhere(link));

  function leadsSomewhere(link: string): boolean {
    const { pathname, hash } = new URL(link, `http://site${address}`);
    const path = decodeURIComponent(pathname);
    const target = pages.get(path);
    if (target === undefined) return hash === '' && files.has(posix.normalize(path));
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || id === '_top' || target.includes(` id="${id}"`);
  }
}

/** True if a link leaves the site. */
export const isExternal = (link: string) => /^[a-z]+:/i.test(link) || link.startsWith('//');
