// Writes llms.txt of the package in whose folder it runs: what it is, its entries, and the guides that use it. Runs before the
// package is packed, so that it tells of that version.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const address = 'https://github.com/payaloud/payaloud/blob/main';
const folder = basename(process.cwd());
const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8'));

// Two tests may pack at once.
writeFileSync(`llms.txt.${process.pid}`, text());
renameSync(`llms.txt.${process.pid}`, 'llms.txt');

function text() {
  const readme = readFileSync('README.md', 'utf8');
  const [example = ''] = /^```(?:tsx?|html)\n.*?^```$/ms.exec(readme) ?? [];
  return `# ${name} ${version}

> ${description} A preview: sentences and timings may change in any version.

- An amount is a whole number of minor units: \`money(2350, 'USD')\` is 23.50 dollars. Never use floats.
- If \`pay\` or \`check\` throws, the payment is unknown. That never means "not paid".
- Every event is said once by the announcer of the page. Do not announce it again.
- Each error has a \`code\`: ${address}/docs/reference/errors.md

${example}

## Entries

${entries()}

## Guides

${guides()}
`;
}

/** Each entry with its names, as the reference has them. Types are left out. */
function entries() {
  const reference = readFileSync(join(root, 'docs', 'reference', `${folder}.md`), 'utf8');
  const [, ...sections] = reference.split(/^## /m);
  const lines = sections.map((section) => {
    const [heading = '', ...names] = section.split(/^### /m);
    const values = names
      .filter((one) => !/^```ts\n(?:interface|type) |^The same type/m.test(one))
      .map((one) => one.split('\n')[0]);
    return `- ${heading.trim()}: ${values.join(', ') || 'types'}`;
  });
  return [`All with examples: ${address}/docs/reference/${folder}.md`, '', ...lines].join('\n');
}

/** The guides whose code imports the package, each with its promise. */
function guides() {
  const docs = join(root, 'docs');
  const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
  const uses = new RegExp(`(?:from|import) '${name}[/']`);
  const lines = pages.flatMap((file) => {
    const page = readFileSync(join(docs, file), 'utf8');
    if (!uses.test(page)) return [];
    const [, title = file, promise = ''] = /^# ([^\n]+)\n\n(.+?)\n\n/s.exec(page) ?? [];
    const plain = promise.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('\n', ' ');
    return [`- [${title}](${address}/docs/${file}): ${plain}`];
  });
  return lines.join('\n') || `- [All guides](${address}/README.md)`;
}
