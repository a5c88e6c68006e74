import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFiles } from './frameworks/freshApp';
import { root } from './guides';

/**
 * The files of a start page of the site: each block of code that begins with a path in a comment, such as `// app/tip/page.tsx`. Of two
 * blocks for one path, the last counts.
 */
export function filesOfStart(page: string): AppFiles {
  const text = readFileSync(join(root, 'site', 'src', 'content', 'docs', 'start', `${page}.mdx`), 'utf8');
  const blocks = text.matchAll(/^```\w+\n((?:\/\/|\/\*) (app\/\S+).*?)^```/gms);
  return Object.fromEntries([...blocks].map(([, code = '', path = '']) => [path, code]));
}
