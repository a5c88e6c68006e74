import type { PublicApi } from './publicApi.mjs';

/** The pages of docs/reference by their names, as prettier formats them. */
export function formatPages(api?: PublicApi): Promise<ReadonlyMap<string, string>>;
