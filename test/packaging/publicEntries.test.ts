import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, guides, root } from './guides';

/** Imports of an app besides its own files. */
const known = /^(@payaloud\/[a-z-]+(\/(?!internal)[\w*/.-]+)?|react|react-dom\/client|vitest)$/;

const importsIn = (code: string) => [...code.matchAll(/(?:from|import) '([^'.][^']*)'/g)].map(([, name = '']) => name);

function sourcesIn(...folder: readonly string[]) {
  const path = join(root, ...folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => ({ name, code: readFileSync(join(path, name), 'utf8') }));
}

describe('public entries alone are imported by', () => {
  it.each(sourcesIn('test', 'packaging', 'strangers'))('what strangers write: $name', ({ code }) => {
    expect(importsIn(code)).not.toEqual([]);
    expect(importsIn(code).filter((name) => !known.test(name))).toEqual([]);
  });

  it.each(guides)('the code of the guide %s', (guide) => {
    const imports = filesOf(guide).flatMap(({ code }) => importsIn(code));
    expect(imports.filter((name) => name.includes('/internal'))).toEqual([]);
  });

  it('the example checkout', () => {
    const imports = sourcesIn('examples', 'checkout').flatMap(({ code }) => importsIn(code));
    expect(imports.filter((name) => name.includes('/internal'))).toEqual([]);
  });
});

describe('the errors of a package', () => {
  const pages = readdirSync(join(root, 'docs', 'reference')).filter((name) => /^(?!README|errors).*\.md$/.test(name));
  const classesOn = (page: string) => {
    const text = readFileSync(join(root, 'docs', 'reference', page), 'utf8');
    return [...new Set([...text.matchAll(/^class (\w+) extends Error/gm)].map(([, name = '']) => name))];
  };

  it.each(pages)('are of one public class: %s', (page) => {
    const name = page.replace('.md', '').replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    expect([[], [`Payaloud${name}Error`]]).toContainEqual(classesOn(page));
  });

  it('have such a class in most packages', () => {
    expect(pages.filter((page) => classesOn(page).length === 1).length).toBeGreaterThan(7);
  });

  /** Files with other errors, and whose those are. */
  const others = new Map([
    ['server/src/providers/stripe.ts', "Stripe's, without the means of payment"],
    ['server/src/runtime/driver.ts', 'a fault of ours'],
    ['server/src/store/admitIn.ts', 'a fault of ours'],
    ['server/src/testing/fakeWebhookProvider.ts', "a provider's"],
    ['server/src/testing/storeContract.ts', 'thrown and caught by the contract'],
    ['storybook-addon/src/capture/checkStory.ts', 'a test that fails'],
    ['testing/src/messages/createAmountMessages.ts', 'a fault of ours'],
    ['testing/src/payments/createCountingProvider.ts', "a provider's"],
    ['testing/src/payments/createFakeHostedField.ts', "a provider's"],
    ['testing/src/payments/createFakeReceived.ts', "a network's"],
    ['testing/src/payments/createPaymentsServerDouble.ts', "a server's"],
    ['testing/src/payments/createTabs.ts', "the app's"],
    ['testing/src/spoken-log/expectSpoken.ts', 'a test that fails'],
    ['testing/src/web-speech/installRecognition.ts', "a browser's"],
    ['testing/src/web-speech/recognitionTypes.ts', "a browser's"],
    ['testing/src/web-speech/synthesisTypes.ts', "a browser's"],
    ['testing/src/web-speech/webIdl.ts', "a browser's"],
  ]);

  it('are of that class, whatever an app did wrong', () => {
    const packages = ['server', 'storybook-addon', 'testing', 'voiceprint', 'word-enrollment'];
    const plain = packages
      .flatMap((name) =>
        sourcesIn('packages', name, 'src').map((source) => ({ ...source, path: `${name}/src/${source.name}` })),
      )
      .filter(({ path }) => !/\.test\.tsx?$|test-support/.test(path))
      .filter(({ code }) => /\bnew (?:Range|Type|Syntax)?Error\(/.test(code.replaceAll(/\/\*[^]*?\*\//g, '')));
    expect(plain.map(({ path }) => path).toSorted()).toEqual([...others.keys()].toSorted());
  });
});
