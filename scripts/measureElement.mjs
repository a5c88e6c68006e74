import { bundleElements } from './bundleElements.mjs';

/** The first load of a page with one element, in bytes, each file compressed by itself. */
export async function firstOfElement(element, compress) {
  return (await measureElement(element, compress)).first;
}

/**
 * The files that a page with one element loads, in bytes, each compressed by itself, with Preact and what the element speaks of
 * English. `whole` adds what it loads later.
 */
export async function measureElement(element, compress) {
  const { output } = await bundleElements();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const view = output.find(({ name }) => name === `${element}View`).fileName;
  const language = element === 'amount' ? 'languages/en/amount.js' : 'languages/en.js';
  const begin = ['auto.js', view, language];
  // The other elements and languages come with their own pages.
  const others = output.filter(({ name, fileName }) => /View$|^languages/.test(name) && !begin.includes(fileName));
  const skipped = others.map(({ fileName }) => fileName);
  const follow = (kinds) => {
    const seen = new Set(begin);
    for (const path of seen)
      for (const next of kinds.flatMap((kind) => chunks.get(path)[kind])) if (!skipped.includes(next)) seen.add(next);
    return [...seen];
  };
  const total = (paths) => paths.reduce((sum, path) => sum + compress(chunks.get(path).code).length, 0);
  return { first: total(follow(['imports'])), whole: total(follow(['imports', 'dynamicImports'])) };
}
