import { format } from 'prettier';
import { readPublicApi } from './publicApi.mjs';
import { referencePages } from './pages.mjs';

/** @returns The pages of docs/reference by their names, as prettier formats them. */
export async function formatPages(api = readPublicApi()) {
  const options = { parser: 'markdown', singleQuote: true, printWidth: 120 };
  const formatted = [...referencePages(api)].map(async ([name, text]) => [name, await format(text, options)]);
  return new Map(await Promise.all(formatted));
}
