import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, rewriteLinks, root, type Images } from './addresses.ts';
import { breakableHeadings } from './breakableHeadings.ts';
import { outsideCode } from './outsideCode.ts';

const site = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Everything in its folders is generated, but for those that `.gitignore` names. */
const content = join(site, 'src', 'content', 'docs');

/** A page made from a file of the repository. */
export interface Page {
  readonly address: string;
  readonly title: string;
  /** The first sentence, without marks. */
  readonly description: string;
  readonly body: string;
  /** The file that a reader may change, by its path in the repository. */
  readonly source: string;
}

/** Every Markdown file of these folders that is a page, in the order of its path. */
export function readPages(images: Images): readonly Page[] {
  const folders = ['docs', 'docs/measured', 'docs/conformance', 'docs/languages', 'docs/reference'];
  const documents = folders.flatMap((folder) => markdownIn(folder).map((name) => `${folder}/${name}`));
  const readmes = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return [...documents, ...readmes].flatMap((source) => {
    const address = addressOf(source);
    return address === null ? [] : [readPage(source, address, images)];
  });
}

function markdownIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  } catch {
    // Not every folder is there in every version.
    return [];
  }
}

function readPage(source: string, address: string, images: Images): Page {
  const text = readFileSync(join(root, source), 'utf8');
  const [, title = '', rest = ''] = /^# (.+?)\n+(.*)$/s.exec(text) ?? [];
  if (title === '') throw new Error(`${source} does not begin with a heading.`);
  // A list that a reviewer ticks off in the file is a plain list here. Its boxes would have no names.
  const plainList = rest.replaceAll(/^- \[ \] /gm, '- ');
  const linked = wrapTables(rewriteLinks(plainList, source, images));
  const body = source.startsWith('docs/reference/') ? breakableHeadings(linked) : linked;
  // The reference of a package has its name as its title, too.
  const kind = source.endsWith('/README.md') && source.startsWith('packages/') ? ': readme' : '';
  return { address, title: plain(title) + kind, description: descriptionOf(rest), body, source };
}

/** The first sentence of the first paragraph that says something: "Guide: ..." only leads on. */
function descriptionOf(body: string): string {
  const paragraph = body.split(/\n\n+/).find((part) => /^(?![#|<`!-]|Guides?: )\S/.test(part)) ?? '';
  return firstSentence(plain(paragraph));
}

/** The title in the list of a section, for example “Sizes” of “Measured: sizes”. */
export const shortTitle = ({ title }: Page): string =>
  title.replace(/^(?:Measured|Playground): (.)/, (_, first: string) => first.toUpperCase());

/** The first sentence of a paragraph on one line. */
export const firstSentence = (paragraph: string): string => /^.*?[.?!](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;

/** Markdown as plain words on one line. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Puts each table into an element that scrolls by itself, and names the column of the rows if nothing does, because a header needs a name. */
export function wrapTables(markdown: string): string {
  return outsideCode(markdown, (text) =>
    text.replaceAll(
      /^\|.*\n\|[ :|-]+\n(?:\|.*(?:\n|$))*/gm,
      (table) => `<div class="wide">\n\n${table.replace(/^\| +\|/, '| what |').trimEnd()}\n\n</div>\n`,
    ),
  );
}

/** Writes a page as Markdown. `imports` and `changed` make it MDX. */
export function writePage(page: Page, mdx?: { readonly imports: string; readonly body: string }): void {
  const id = page.address.slice(1, -1);
  const isIndex = readsAsFolder.has(page.address);
  const path = join(content, isIndex ? `${id}/index` : id) + (mdx ? '.mdx' : '.md');
  const matter = [
    // Its parts are not in Markdown, so the list would be empty.
    ...(id.startsWith('playground/') ? ['tableOfContents: false'] : []),
    `title: ${JSON.stringify(page.title)}`,
    `description: ${JSON.stringify(page.description)}`,
    `source: ${JSON.stringify(page.source)}`,
  ];
  const text = `---\n${matter.join('\n')}\n---\n\n${mdx ? `${mdx.imports}\n\n${mdx.body}` : page.body}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Addresses with further pages below them. */
const readsAsFolder = new Set([
  '/guides/',
  '/components/',
  '/playground/',
  '/measured/',
  '/findings/',
  '/policy/',
  '/server/',
  '/testing/',
  '/reference/',
  '/accessibility/conformance/',
]);

/** Markdown as MDX, in which braces and angles are code, and comments of HTML are errors. */
export function toMdx(markdown: string): string {
  return outsideCode(markdown.replaceAll(/^<!--.*?-->\n/gms, ''), (text) =>
    text
      .split(/(`[^`\n]+`)/)
      .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[{}]|<(?!\/?div\b)/g, String.raw`\$&`)))
      .join(''),
  );
}
