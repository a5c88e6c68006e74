import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, type Images } from './addresses.ts';
import { writeBlocks } from './blocks.ts';
import { componentNames, componentPages } from './components.ts';
import { keyboardPage } from './keyboard.ts';
import { listPages } from './lists.ts';
import { readPages, shortTitle, toMdx, writePage, type Page } from './pages.ts';
import { playgroundPages } from './playground.ts';
import { writeStarters } from './starters.ts';

const site = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface Group {
  readonly label: string;
  readonly collapsed?: boolean;
  readonly items: readonly { readonly label: string; readonly link: string }[];
}

/** Guides whose first block is shown at work, with the component in `src/live` that shows it. */
const live: Readonly<Record<string, string>> = {
  '/guides/amount/': 'AmountGuide',
  '/guides/payment/': 'PaymentGuide',
  '/guides/identity/': 'IdentityGuide',
  '/guides/checkout/': 'CheckoutGuide',
};

/** Writes every page that is made from a file of the repository. Returns the groups of the sidebar that list them. */
export async function writeSite(): Promise<readonly Group[]> {
  clear();
  const images: Images = new Map();
  const pages = [...readPages(images), keyboardPage(componentNames)];
  for (const page of pages) writePage(page, guideAtWork(page));
  const shown = [...playgroundPages(), ...componentPages()];
  for (const { page, mdx } of shown) writePage(page, mdx);
  writeBlocks();
  await writeStarters();
  mkdirSync(join(site, 'public', 'images'), { recursive: true });
  for (const [name, path] of images) cpSync(join(root, path), join(site, 'public', 'images', name));
  const all = [...pages, ...shown.map(({ page }) => page)].toSorted((one, other) => rank(one) - rank(other));
  const lists = listPages(all);
  for (const page of lists) writePage(page);
  return groupsOf([...lists, ...all]);
}

/** Removes the pages of the last time, because their sources may be gone. */
function clear(): void {
  const content = join(site, 'src', 'content', 'docs');
  for (const entry of readdirSync(content, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== 'start') rmSync(join(content, entry.name), { recursive: true });
  for (const made of ['public/images', 'src/blocks']) rmSync(join(site, made), { recursive: true, force: true });
}

function guideAtWork({ address, body }: Page) {
  const name = live[address];
  if (name === undefined) return undefined;
  // A block ends with a fence that names no language.
  const [untilFirstBlock = '', ...after] = body.split(/(?<=^```\n)/m);
  const text = `${toMdx(untilFirstBlock)}\n<${name} client:load />\n${toMdx(after.join(''))}`;
  return { imports: `import { ${name} } from '~/live/${name}';`, body: text };
}

/** The order of the guides, in the sidebar and in their list. The others follow by their path. */
const order = [
  'set-up',
  'amount',
  'forms',
  'payment',
  'checkout',
  'payment-methods',
  'payment-received',
  'identity',
  'voice-identity',
];
order.push('announcing', 'elements', 'languages', 'on-device-hearing', 'own-words');

/** The place of a page in its section. */
function rank({ address }: Page): number {
  const [, section = '', name = ''] = address.split('/');
  // The page that lists a section comes first.
  if (name === '') return -1;
  const at = section === 'guides' ? order.indexOf(name) : -1;
  return at < 0 ? order.length : at;
}

function groupsOf(pages: readonly Page[]): readonly Group[] {
  const group = (label: string, start: RegExp, collapsed = true): Group => ({
    label,
    collapsed,
    items: pages
      .filter(({ address }) => start.test(address))
      .map((page) => ({ label: shortTitle(page), link: page.address })),
  });
  return [
    group('Playground', /^\/playground\//, false),
    group('Guides', /^\/guides\/([^/]+\/)?$/, false),
    group('Components', /^\/components\//, false),
    group('Server', /^\/server\//, false),
    group('Testing', /^\/(testing|findings)\//, false),
    group('Reference', /^\/(reference|policy)\//),
    group('Languages', /^\/guides\/languages\/./),
    group('Measured', /^\/measured\//),
    group('What was tested', /^\/accessibility\/./),
  ];
}
