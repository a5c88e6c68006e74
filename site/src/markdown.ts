import { getCollection, type CollectionEntry } from 'astro:content';
import { withoutBreaks } from '../scripts/breakableHeadings';
import { outsideCode } from '../scripts/outsideCode';
import { startPartsAsMarkdown } from './startParts';

export type Page = CollectionEntry<'docs'>;

/** Every page, in the order of its address. */
export async function allPages(): Promise<readonly Page[]> {
  const pages = await getCollection('docs');
  return pages.toSorted((one, other) => one.id.localeCompare(other.id));
}

/** The address of a page, and that of its Markdown. */
export const addressOf = ({ id }: Page) => (id === 'index' || id === '' ? '/' : `/${id}/`);
export const markdownAddressOf = ({ id }: Page) => (id === '' ? '/index.md' : `/${id}.md`);

/** A page as Markdown: with what readers install and download, without imports and the components that show it at work. */
export function asMarkdown({ data, body = '' }: Page): string {
  const text = outsideCode(body, (words) =>
    withoutBreaks(startPartsAsMarkdown(words))
      .replaceAll(/^import .*\n/gm, '')
      .replaceAll(/^<[A-Z]\w*[^>]*\/>\n/gm, '')
      .replaceAll(/^<\/?div[^>]*>\n/gm, '')
      .replaceAll(/\\([{}<])/g, '$1')
      .replaceAll(/\n{3,}/g, '\n\n'),
  ).trim();
  return `# ${data.title}\n\n${text}\n`;
}
