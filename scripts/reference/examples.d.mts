import type { PublicApi, PublicEntry } from './publicApi.mjs';

/** Gives an example of an entry the imports of the public names that it uses. */
export function createImporter(packages: PublicApi['packages']): (code: string, own: PublicEntry) => string;
