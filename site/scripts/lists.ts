import { shortTitle, type Page } from './pages.ts';

const lists = [
  ['All guides', '/guides/', /^\/(guides\/[^/]+|server.*|testing.*|findings|policy)\/$/],
  ['All components', '/components/', /^\/components\/./],
  ['All playgrounds', '/playground/', /^\/playground\/./],
  ['Everything measured', '/measured/', /^\/measured\/./],
] as const;

/** A page for each section, which lists its pages. */
export function listPages(pages: readonly Page[]): readonly Page[] {
  return lists.map(([title, address, listed]) => {
    const own = (page: Page) => page.address.startsWith(address);
    const lines = pages
      .filter((page) => listed.test(page.address))
      // The guides come before the pages of other sections.
      .toSorted((one, other) => Number(own(other)) - Number(own(one)))
      .map(
        (page) =>
          `- [${shortTitle(page)}](${page.address}): ${page.description.replaceAll(/`[^`]*`|</g, (found) => (found === '<' ? '&lt;' : found))}`,
      );
    const description = `${lines.length} pages, each with its first sentence.`;
    return { address, title, description, body: `${lines.join('\n')}\n`, source: 'site/scripts/lists.ts' };
  });
}
