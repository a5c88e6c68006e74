import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';

const here = fileURLToPath(new URL('.', import.meta.url));
const languagesFolder = join(here, '../../packages/core/src/languages');
const entriesFolder = join(here, 'entries');

/** In bytes: the remainder of an unused module that esbuild 0.28 keeps if a dynamic import could reach it. */
const emptyWrapper = 50;

/** The number rules that a language is made from. Chinese is made from CLDR's `zh`. */
function numeralsOf(tag: string): string[] {
  const source = readFileSync(join(languagesFolder, tag, 'numbers', 'rules.ts'), 'utf8');
  return [...source.matchAll(/number-words\/rules\/([\w-]+)'/g)].map(([, name = '']) => name);
}

/** The entry of a user who imports this language. */
const languageEntry = (tag: string) => `
  export * from '@payaloud/core/languages/${tag}';
  export { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
  export * from '@payaloud/react';`;

const languageEntries: Plugin = {
  name: 'language-entries',
  setup(build) {
    build.onResolve({ filter: /^language:/ }, ({ path }) => ({
      path: path.replace('language:', ''),
      namespace: 'language',
    }));
    build.onLoad({ filter: /.*/, namespace: 'language' }, ({ path }) => ({
      contents: languageEntry(path),
      resolveDir: here,
    }));
  },
};

/** The modules in the bundle of each user, by the name of the entry. esbuild reads each file once for all of them. */
const bundles = new Map<string, readonly string[]>();

beforeAll(async () => {
  const names = readdirSync(entriesFolder).map((file) => file.replace('.ts', ''));
  const { metafile } = await build({
    entryPoints: Object.fromEntries([
      ...names.map((name) => [name, join(entriesFolder, `${name}.ts`)]),
      ...everyLanguage.map(({ tag }) => [`language-${tag}`, `language:${tag}`]),
    ]) as Record<string, string>,
    outdir: 'out',
    plugins: [languageEntries],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['react', 'react-dom'],
    logLevel: 'silent',
  });
  for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
    const modules = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > emptyWrapper);
    bundles.set(
      basename(path, '.js'),
      modules.map(([name]) => name),
    );
  }
});

/** The modules in the bundle of a user who imports the entry file. */
function modulesOf(entryName: string): readonly string[] {
  return bundles.get(entryName) ?? expect.unreachable(`There is no bundle ${entryName}`);
}

describe("a user's bundle", () => {
  it.each(everyLanguage)('contains only the imported language: $tag', ({ tag }) => {
    const modules = modulesOf(`language-${tag}`);
    const languages = modules.flatMap((path) => /languages\/([a-z]{2}(?:-\w+)?)\//.exec(path)?.[1] ?? []);
    const numerals = modules.flatMap((path) => /rules\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
    expect([...new Set(languages)]).toEqual([tag]);
    expect(numerals).toEqual(numeralsOf(tag));
  });

  it.each([
    ['amount-field-part', ['amountEntry', 'amountProblem', 'common', 'selfVoicing', 'speechDownload']],
    ['payment-part', ['announcement', 'common', 'payeeApart', 'payment', 'selfVoicing', 'swipeToPay']],
    ['confirm-identity-part', ['common', 'identity', 'noMatch', 'payeeApart', 'selfVoicing']],
  ])('holds the sentences of one feature, where its part of a language is imported: %s', (name, sentences) => {
    const modules = modulesOf(name);
    const held = modules.flatMap((path) => /languages\/en\/sentences\/(\w+)\.ts$/.exec(path)?.[1] ?? []);
    expect(held.sort()).toEqual(sentences);
    const hearing = modules.filter((path) => /languages\/en\/words(\/phrases)?\.ts$/.test(path));
    expect(hearing).toHaveLength(name === 'amount-field-part' ? 2 : 0);
  });

  it('contains no language if only components are imported', () => {
    const modules = modulesOf('everything');
    expect(modules.filter((path) => /languages\/[a-z]{2}(-\w+)?\//.test(path))).toEqual([]);
  });

  it('contains no local-speech unless it is imported', () => {
    for (const name of ['everything', 'one-language', 'amount-field']) {
      const modules = modulesOf(name);
      expect(
        modules.filter((path) =>
          /local-speech|word-enrollment|voiceprint|soundswallower|browser\/src\/capture/.test(path),
        ),
      ).toEqual([]);
    }
  });

  it('contains no clip voice and no microphone capture, even with the whole root of browser', () => {
    const modules = modulesOf('browser');
    expect(modules.filter((path) => /speaker\/createSpeaker/.test(path))).toHaveLength(1);
    expect(modules.filter((path) => /clip-voice|announcement\/clips|browser\/src\/capture\//.test(path))).toEqual([]);
  });

  it('contains no drawing setup if only the confirmation is imported', () => {
    const enrolling = /createEnrollmentController|enrollGesture|figure\.ts|EnrollIdentity/;
    expect(modulesOf('identity').filter((path) => enrolling.test(path))).toHaveLength(5);
    expect(modulesOf('confirm-identity').filter((path) => enrolling.test(path))).toEqual([]);
  });

  it('contains the panel of a voice only if the experiment is imported', () => {
    const panel = /voice-confirmation|enroll-voice/;
    expect(modulesOf('confirm-identity-by-voice').filter((path) => panel.test(path))).not.toEqual([]);
    for (const name of ['everything', 'confirm-identity', 'checkout'])
      expect(modulesOf(name).filter((path) => panel.test(path))).toEqual([]);
  });

  it('contains no word recognition unless it is imported, and then no model', () => {
    const recognizing = /word-enrollment\/src\/matching\/|browser\/src\/capture\/features\//;
    const everything = modulesOf('everything');
    expect(everything.filter((path) => recognizing.test(path))).toEqual([]);
    const ownWords = modulesOf('enrolled-words');
    expect(ownWords.filter((path) => recognizing.test(path)).length).toBeGreaterThan(4);
    expect(ownWords.filter((path) => /soundswallower|grammar\/|voiceprint/.test(path))).toEqual([]);
  });
});
