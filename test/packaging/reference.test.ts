import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createImporter } from '../../scripts/reference/examples.mjs';
import { formatPages } from '../../scripts/reference/formatPages.mjs';
import { prelude } from '../../scripts/reference/prelude.mjs';
import { readPublicApi } from '../../scripts/reference/publicApi.mjs';
import { compileInApp } from './compileInApp';
import { guides, root, textOf } from './guides';

const app = mkdtempSync(join(tmpdir(), 'payaloud-examples-'));
afterAll(() => rmSync(app, { recursive: true, force: true }));

const api = readPublicApi();
const names = api.packages.flatMap(({ folder, entries }) =>
  entries.flatMap((entry) =>
    entry.names.map((one) => ({ ...one, folder, entry, place: `${entry.specifier}: ${one.name}` })),
  ),
);
const functions = names.filter(({ kind }) => kind === 'function');

describe('each public function', () => {
  it('has an example in its docstring', () => {
    expect(functions.length).toBeGreaterThan(100);
    expect(functions.filter(({ examples }) => examples.length === 0).map(({ place }) => place)).toEqual([]);
  });

  it('has an example that compiles in a strict app', () => {
    const addImports = createImporter(api.packages);
    const files = functions.flatMap(({ name, folder, examples, entry }) =>
      examples.map((code, at) => ({
        name: `${folder}-${entry.specifier.replaceAll(/[@/*]/g, '-')}-${name}-${at}.tsx`,
        code: addImports(code, entry),
      })),
    );
    expect(compileInApp(app, [{ name: 'prelude.d.ts', code: prelude }, ...files])).toEqual([]);
  });
});

/** Names that only the reader of a page needs, with the reason. */
const kept: Readonly<Record<string, string>> = {
  connectSelfVoicing: 'a page without React speaks completely by it',
  currencyCodes: 'an app lists currencies by it',
  parseTypedAmount: 'reads what `hearAmount` does not: text that was typed',
  fromAdyenAmount: 'as `fromStripeAmount`',
  toAdyenAmount: 'as `toStripeAmount`',
  toDecimalString: 'the way back of `fromDecimalString`',
  CardBrand: 'the type of a part of `PaymentMethod`',
  explainAmount: 'shows tools, such as the playground, how an amount was understood',
  matchGesture: 'compares what `enrollGesture` made',
  copyAssets: 'copies the files from a build script, as the command does',
  copyMoonshine: 'as `copyAssets`',
  readModelFolder: 'as `copyAssets`',
  shippedModel: 'as `copyAssets`',
  soundswallowerFolder: 'as `copyAssets`',
  unpackMandarinModel: 'as `copyAssets`',
  usePreferences: 'the payer’s settings, for a page of your own',
  useEnrollVoice: 'the hook of `EnrollVoice`',
  TokenModel: 'the type of an option of `transcriberEngine`',
  AmountEventDetail: 'the type of an event',
  StatusEventDetail: 'the type of an event',
  StepEventDetail: 'the type of an event',
  CheckoutAmount: 'the type of a property',
  ElementIdentity: 'the type of a property',
  ElementPayment: 'the type of a property',
  AccessibilityMatchers: 'types of matchers',
  Channel: 'the type of a part of `TimelineEntry`',
  heardText: 'prints what `hearFindings` heard, as the command does',
  setCurrentLog: 'for test runners of their own',
  findAccessibilityProblems: 'the check behind `toBeAccessible`',
  voiceBands: 'what `unpackBackground` needs',
  voiceSettings: 'what `unpackBackground` needs',
};
const isKept = (name: string) => Object.hasOwn(kept, name) || /Error(Code)?$|^Payaloud\w+Element$/.test(name);

describe('each public name', () => {
  const shown = [...guides.map(textOf), readFileSync(join(root, 'README.md'), 'utf8')].join('\n');
  const used = ['examples/checkout/src', 'examples/checkout/server', 'stories', 'test/packaging/strangers'].map(
    sourcesIn,
  );
  const others = new Map(api.packages.map(({ folder }) => [folder, importsIn(sourcesIn(`packages/${folder}/src`))]));

  it('is used by a guide, a readme, a story, the example, a stranger, another package or another public name', () => {
    const texts = [shown, ...used].join('\n');
    const unused = names.filter(({ name, folder, entry, kind }) => {
      const word = new RegExp(`\\b${name}\\b`);
      if (isKept(name) || name === 'default' || word.test(texts)) return false;
      if (kind === 'type' && names.some((other) => other.name !== name && word.test(other.code))) return false;
      return ![...others].some(([other, imports]) => other !== folder && word.test(imports.get(entry.specifier) ?? ''));
    });
    expect(unused.map(({ place }) => place)).toEqual([]);
  });

  it('that is kept for another reason is still there', () => {
    expect(Object.keys(kept).filter((name) => !names.some((one) => one.name === name))).toEqual([]);
  });
});

const pages = await formatPages(api);

describe('docs/reference', () => {
  /** After a change, `node scripts/make-reference.mjs` writes it, or `npx vitest run --project node test/packaging/reference -u`. */
  it.each([...pages.keys()])('has the page %s as the sources are', async (name) => {
    await expect(pages.get(name)).toMatchFileSnapshot(join(root, 'docs', 'reference', `${name}.md`));
  });

  it('has no page of something that is gone', () => {
    const written = readdirSync(join(root, 'docs', 'reference')).map((file) => file.replace('.md', ''));
    expect(written.toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it('tells the cause of each error code, and what to do', () => {
    const sections = (pages.get('errors') ?? '').split(/^### /m).slice(1);
    expect(sections.length).toBeGreaterThan(80);
    const short = sections.filter(
      (section) =>
        (
          section
            .split('\n\n')[1]
            ?.trim()
            .match(/[.?]( |$)/g) ?? []
        ).length < 2,
    );
    expect(short.map((section) => section.split('\n')[0])).toEqual([]);
  });
});

function sourcesIn(folder: string): string {
  const path = join(root, folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}

/** Imported names, by the specifier that they come from. */
function importsIn(code: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, what = '', from = ''] of code.matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)'/g))
    found.set(from, `${found.get(from) ?? ''} ${what}`);
  return found;
}
