// The pages of docs/reference as texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesPage } from './attributesPage.mjs';
import { createImporter } from './examples.mjs';
import { errorsPage } from './errorsPage.mjs';
import { partsPage } from './partsPage.mjs';
import { prelude } from './prelude.mjs';
import { root } from './publicApi.mjs';
import { tokensPage } from './tokensPage.mjs';

const source = 'https://github.com/payaloud/payaloud/blob/main/';
/** Longer declarations, such as all sentences of a language, are linked. In lines. */
const longest = 90;

/** @returns The pages of docs/reference by their names, before formatting. */
export function referencePages(api) {
  const addImports = createImporter(api.packages);
  const homes = new Map();
  const pages = api.packages.map(({ folder, entries }) => [folder, packagePage(folder, entries, homes, addImports)]);
  return new Map([
    ['README', indexPage(api.packages)],
    ...pages,
    ['errors', errorsPage(api)],
    ['parts', partsPage(api)],
    ['tokens', tokensPage()],
    ['attributes', attributesPage()],
  ]);
}

function indexPage(packages) {
  const rows = packages.flatMap(({ folder, entries }) =>
    entries.map(({ specifier, names }) => {
      const types = names.filter(({ kind }) => kind === 'type').length;
      return `| [\`${specifier}\`](${folder}.md#${anchorOf(specifier)}) | ${names.length - types} | ${types} |`;
    }),
  );
  const all = packages.flatMap(({ entries }) => entries.flatMap(({ names }) => names));
  const types = all.filter(({ kind }) => kind === 'type').length;
  return `# Reference

Every public name, from the sources. \`node scripts/make-reference.mjs\` writes these pages.

- [Error codes](errors.md): the cause of each, and what to do.
- [Parts and states](parts.md): values of \`data-part\` and \`data-status\`, for your styles and tests.
- [Tokens](tokens.md): the custom properties of the stylesheet.
- [Attributes of the elements](attributes.md): what you can set on each custom element, and its events.

A pattern such as \`languages/*\` is shown for English. Entries named \`internal\` are not listed: they may change in any version.

| entry | functions and other values | types |
|---|--:|--:|
${rows.join('\n')}
| together | ${all.length - types} | ${types} |

Examples leave out what your app has already:

\`\`\`ts
${prelude}\`\`\`
`;
}

function packagePage(folder, entries, homes, addImports) {
  const { name, description } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  const sections = entries.map((entry) => {
    const names = entry.names.map((one) => nameSection(folder, entry, one, homes, addImports));
    return `## \`${entry.specifier}\`\n\n${names.join('\n')}`;
  });
  return `# ${name}\n\n${description}\n\n${sections.join('\n')}`;
}

function nameSection(folder, entry, one, homes, addImports) {
  const heading = `### ${one.name}\n\n`;
  const key = `${one.file}:${one.name}`;
  const known = homes.get(key);
  if (known)
    return `${heading}The same${one.kind === 'type' ? ' type' : ''} as in [\`${known.specifier}\`](${known.folder}.md#${known.anchor}).\n`;
  homes.set(key, { folder, specifier: entry.specifier, anchor: one.name.toLowerCase() });
  const tags = one.tags.map(({ name, text }) => `- \`@${name}\` ${text.replaceAll('\n', ' ')}\n`).join('');
  const examples = one.examples.map((code) => `Example:\n\n\`\`\`tsx\n${addImports(code, entry)}\`\`\`\n`);
  return [`${heading}${textOf(one.doc)}`, tags, codeBlock(one), ...examples].filter(Boolean).join('\n');
}

const textOf = (doc) => (doc === '' ? '' : `${doc.replaceAll('<', '\\<')}\n`);

function codeBlock({ code, file }) {
  if (code.split('\n').length > longest) return `[Its declaration](${source}${file}) is long.\n`;
  return `\`\`\`ts\n${code}\n\`\`\`\n`;
}

const anchorOf = (specifier) => specifier.toLowerCase().replace(/[^\w-]/g, '');
