import type { Finding } from '@payaloud/testing/spoken-log';

/** For example "Error: said twice". */
export function findingTitle({ name, severity }: Pick<Finding, 'name' | 'severity'>): string {
  return `${severity === 'error' ? 'Error' : 'To do'}: ${name.replaceAll('-', ' ')}`;
}

/** For example "2 findings" or "no findings". */
function countWords(count: number, [one, many]: readonly [one: string, many: string]): string {
  if (count === 0) return `no ${many}`;
  return `${count} ${count === 1 ? one : many}`;
}

export const findingsWords = (count: number) => countWords(count, ['finding', 'findings']);

export const entriesWords = (count: number) => countWords(count, ['entry', 'entries']);
