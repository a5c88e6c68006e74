import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './addresses.ts';
import { keyboardSection, ownRows, sharedRows } from './keyboard.ts';
import { firstSentence, wrapTables, type Page } from './pages.ts';
import { readProps, type Prop } from './props.ts';
import { quotesAsCode } from './quotesAsCode.ts';

const site = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Component {
  readonly name: string;
  /** Its folder in `packages/react/src`. */
  readonly folder: string;
  /** The transcript through Orca that has it, by its name in `test/screen-reader/transcripts`. */
  readonly transcript: string | null;
  /** Its custom element, without `payaloud-`. */
  readonly element?: string;
  /** True if it says something or takes the focus by itself, so that the reader starts it. */
  readonly waits?: true;
  /** The guide that has its code, if it cannot be shown without a microphone. */
  readonly guide?: string;
}

const components: readonly Component[] = [
  { name: 'AmountField', folder: 'amount-field', transcript: 'amount-field', element: 'amount' },
  { name: 'AnnouncementLog', folder: 'announcement-log', transcript: 'announcement-log' },
  { name: 'Checkout', folder: 'checkout', transcript: 'order-page-tip', element: 'checkout', waits: true },
  { name: 'ConfirmIdentity', folder: 'identity', transcript: 'confirm-identity', element: 'identity', waits: true },
  {
    name: 'ConfirmIdentityByVoice',
    folder: 'voice-confirmation',
    transcript: 'confirm-by-voice',
    guide: 'voice-identity.md',
  },
  { name: 'EnrollIdentity', folder: 'identity', transcript: null },
  { name: 'EnrollVoice', folder: 'enroll-voice', transcript: 'enroll-voice', guide: 'voice-identity.md' },
  { name: 'EnrollWords', folder: 'enrolled-words', transcript: 'enrolled-words', guide: 'own-words.md' },
  { name: 'ErrorSummary', folder: 'error-summary', transcript: 'error-summary' },
  { name: 'HostedField', folder: 'hosted-field', transcript: 'hosted-field' },
  { name: 'OrderTotal', folder: 'checkout', transcript: null },
  { name: 'PayButton', folder: 'payment', transcript: 'pay-button', element: 'payment', waits: true },
  { name: 'PayeeWarning', folder: 'payee-warning', transcript: 'order-page-transfer', waits: true },
  { name: 'PaymentMethods', folder: 'payment-methods', transcript: null },
  { name: 'PaymentReceived', folder: 'payment-received', transcript: 'payment-received', waits: true },
  { name: 'PaymentStatus', folder: 'payment', transcript: 'payment-status', element: 'payment-status', waits: true },
  { name: 'Receipt', folder: 'checkout', transcript: null },
  { name: 'SpeakToMe', folder: 'speak-to-me', transcript: 'speak-to-me', element: 'speak-to-me' },
  { name: 'SpeechSettings', folder: 'speech-settings', transcript: 'speech-settings', element: 'speech-settings' },
  { name: 'SwipeToPay', folder: 'swipe-to-pay', transcript: 'swipe-to-pay' },
  { name: 'WalletButtons', folder: 'wallet-buttons', transcript: null },
];

export const componentNames: readonly string[] = components.map(({ name }) => name);

/** A page for each component. The live example imports the file whose text is the page's code. */
export function componentPages(): readonly { readonly page: Page; readonly mdx: { imports: string; body: string } }[] {
  const tables = readProps();
  const shared = sharedRows(componentNames);
  return components.map((component) => {
    const { name, folder, guide, element } = component;
    const { description = '', props = [] } = tables[name] ?? {};
    const page: Page = {
      address: `/components/${name.toLowerCase()}/`,
      title: name,
      description: firstSentence(description.replaceAll(/\s+/g, ' ')),
      body: '',
      source: `packages/react/src/${folder}`,
    };
    const imports = guide ? '' : `import { ${name}Live } from '~/blocks/live/${name}';`;
    if (!guide) writeLive(component);
    const live = guide
      ? `It needs a microphone and a model, so it is not shown here. Its code is in [its guide](${guideAddress(guide)}).`
      : `<${name}Live client:load />`;
    const sections = [
      asText(description),
      `## Try it\n\n${live}`,
      ...(guide ? [] : [`## Code\n\n\`\`\`tsx\n${exampleOf(name)}\`\`\``]),
      ...(element ? [`Without React: [\`<payaloud-${element}>\`](/reference/attributes/#payaloud-${element}).`] : []),
      `## Props\n\n${propList(props)}`,
      `## Keyboard criteria\n\n${keyboardOf(name, shared)}`,
      `## What the payer hears\n\n${heardIn(component)}`,
      `## Parts\n\n${partsOf(folder)}`,
      `## Size\n\n${sizesOf(name)}`,
      `## Conformance\n\n[Each criterion of WCAG 2.2 with its test](/accessibility/conformance/${name.toLowerCase()}/).`,
    ];
    return { page, mdx: { imports, body: wrapTables(`${sections.join('\n\n')}\n`) } };
  });
}

/** Writes the module of an example at work. An island cannot get other components as children. */
function writeLive({ name, waits }: Component): void {
  const folder = join(site, 'src', 'blocks', 'live');
  mkdirSync(folder, { recursive: true });
  const text = `import { Example } from '../../examples/${name}';
import { Live } from '../../live/Live';

export const ${name}Live = () => (
  <Live name="${name}"${waits ? ' waits' : ''}>
    <Example />
  </Live>
);
`;
  writeFileSync(join(folder, `${name}.tsx`), text);
}

const guideAddress = (guide: string) => `/guides/${guide.replace(/\.md$/, '')}/`;

const exampleOf = (name: string) => readFileSync(join(site, 'src', 'examples', `${name}.tsx`), 'utf8');

/** Words as MDX text. */
const asText = (words: string) =>
  words
    .split(/(`[^`\n]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[{}<]/g, String.raw`\$&`)))
    .join('');

const asCode = (words: string) => (words === '' ? '' : `\`${words.replaceAll('`', '’')}\``);

/** A list, because a table with types is too wide for a phone and for large text. */
function propList(props: readonly Prop[]): string {
  return props
    .map(({ name, type, required, default: fallback, description }) => {
      const byDefault = fallback === '' ? '' : `default: ${asText(quotesAsCode(oneLine(fallback)))}`;
      const kind = required ? 'required' : byDefault;
      const facts = [asCode(oneLine(type)), kind].filter((fact) => fact !== '').join(', ');
      return `- **\`${name}\`**: ${facts}. ${asText(oneLine(description))}`;
    })
    .join('\n');
}

const oneLine = (words: string) => words.replaceAll(/\s*\n\s*/g, ' ');

/** Its own criteria about keys, focus and pointers, as MDX. */
const keyboardOf = (name: string, shared: readonly string[]) =>
  keyboardSection(ownRows(name, shared).map((row) => asText(row).replaceAll('\\<br>', '<br />')));

function heardIn({ transcript }: Component): string {
  if (transcript === null)
    return 'It has no walk of its own through a screen reader. [What was walked](/measured/screen-reader/).';
  const path = `test/screen-reader/transcripts/${transcript}.txt`;
  const text = readFileSync(join(root, path), 'utf8');
  const ids = text.includes('#') ? ' `#` stands for what differs from order to order, such as a reference.' : '';
  return `Orca 48 with Chromium, by keyboard. A line at the margin is a key; the lines below it are the words that Orca spoke.${ids} A test compares them (\`${path}\`).\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

/** The values of `data-part` in its folder, and where its states come from. */
function partsOf(folder: string): string {
  const source = readdirSync(join(root, 'packages/react/src', folder))
    .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
    .map((name) => readFileSync(join(root, 'packages/react/src', folder, name), 'utf8'))
    .join('\n');
  const named = (attribute: string) => [
    ...new Set([...source.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(([, value = '']) => value)),
  ];
  const list = (values: readonly string[]) =>
    values
      .toSorted()
      .map((value) => `\`${value}\``)
      .join(', ');
  const parts = named('data-part');
  const shown = parts.length > 0 ? `\`data-part\`: ${list(parts)}.` : 'It has no inner parts with a `data-part`.';
  const states = source.includes('data-status') ? ' Its state is in `data-status` of the element around it.' : '';
  const all = existsSync(join(root, 'docs/reference/parts.md')) ? ' [All parts and states](/reference/parts/).' : '';
  return `${shown}${states}${all}`;
}

function sizesOf(name: string): string {
  const text = readFileSync(join(root, 'docs/measured/sizes.md'), 'utf8');
  const rows = text
    .split('\n')
    .filter((row) => /^\| .*\d\.\d .*\d\.\d .*\d\.\d /.test(row) && row.includes(`\`${name}\``));
  if (rows.length === 0) return 'It is not measured alone. [What is measured](/measured/sizes/).';
  return `kB of gzip, without React, as \`npm run measure -- sizes\` measures it. [How](/measured/sizes/).\n\n${['| import | first | limit | whole | limit |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n')}`;
}
