import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const docs = join(root, 'docs');
const packages = join(root, 'packages');

/** A file that a reader makes from the code of a guide. */
export interface GuideFile {
  /** For example `payment.2.tsx`, or `core-readme.1.ts`. */
  readonly name: string;
  readonly code: string;
}

const paths: ReadonlyMap<string, string> = new Map([
  ...readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.replace(/\.md$/, ''), join(docs, name)] as const),
  ...readdirSync(packages).map((name) => [`${name}-readme`, join(packages, name, 'README.md')] as const),
]);

/** Names of the guides in `docs`, and of the packages' readmes. */
export const guides: readonly string[] = [...paths.keys()];

export const pathOf = (guide: string) => paths.get(guide) ?? '';

export const textOf = (guide: string) => readFileSync(pathOf(guide), 'utf8');

/**
 * The `ts` and `tsx` code of a guide. Each block is a file, or continues the last one after `<!-- same file -->`. A block that begins with its
 * name in a comment, such as `// readTip.ts`, is at the end under this name too, so that others can import it.
 */
export function filesOf(guide: string): readonly GuideFile[] {
  const blocks = textOf(guide).matchAll(/^(<!-- same file -->\n\n)?```(tsx?)\n(.*?)^```/gms);
  const files: { extension: string; parts: string[] }[] = [];
  for (const [, continues, extension = '', code = ''] of blocks) {
    if (continues) files.at(-1)?.parts.push(code);
    else files.push({ extension, parts: [code] });
  }
  const numbered = files.map(({ extension, parts }, index) => ({
    name: `${guide}.${index + 1}.${extension}`,
    code: parts.join('\n'),
  }));
  const named = numbered.flatMap(({ code }) => {
    const name = /^\/\/ (\w+\.tsx?)\n/.exec(code)?.[1];
    return name === undefined ? [] : [{ name, code }];
  });
  return [...numbered, ...named];
}

/** Guides that the reader of any other has read: their packages are there. */
const readBefore = ['set-up', 'server-payments', 'testing'];

/** The packages that the `npm install` lines of a guide name, and those of the guides before it. A readme is read first. */
export function installedFor(guide: string): readonly string[] {
  const read = guide.endsWith('-readme') ? [guide] : [...readBefore, guide];
  const lines = read.flatMap((name) => [...textOf(name).matchAll(/^npm install (.+)$/gm)]);
  const words = lines.flatMap(([, names = '']) => names.split(' '));
  return [...new Set(words.filter((word) => !word.startsWith('-')))];
}

/** The names of our packages, which a guide's code imports. */
export function importedBy(guide: string): readonly string[] {
  const code = filesOf(guide).map((file) => file.code);
  const names = code.flatMap((text) => [...text.matchAll(/(?:from|import) '(@payaloud\/[^']+)'/g)]);
  return [...new Set(names.map(([, name = '']) => name))];
}

const { version } = JSON.parse(readFileSync(join(packages, 'elements', 'package.json'), 'utf8')) as { version: string };

/** Tests serve the elements from a folder without a version. */
const withoutVersion = (text: string) => text.replaceAll(`/payaloud-${version}/`, '/payaloud/');

/** An HTML page of a guide, by the name that a comment before it gives. */
export function pageOfGuide(guide: string, name: string): string {
  const page = new RegExp(`<!-- page: ${name} -->\n\n\`\`\`html\n(.*?)\`\`\``, 's').exec(textOf(guide))?.[1];
  if (page === undefined) throw new Error(`docs/${guide}.md has no page "${name}".`);
  return withoutVersion(page);
}

/** A script of a guide's page, by the file name in its first line. */
export function scriptOfGuide(guide: string, name: string): string {
  const script = new RegExp(`\`\`\`js\\n(// ${name}\\n.*?)\`\`\``, 's').exec(textOf(guide))?.[1];
  if (script === undefined) throw new Error(`docs/${guide}.md has no script "${name}".`);
  return withoutVersion(script);
}
