import { textOf } from '../guides';

/** The guide's example that contains this text. */
export function exampleIn(guide: string, text: string): string {
  const blocks = [...textOf(guide).matchAll(/^```(?:js|tsx)\n(.*?)^```/gms)].map(([, code = '']) => code);
  const found = blocks.filter((code) => code.includes(text));
  if (found.length !== 1) throw new Error(`The guide ${guide} has ${found.length} examples with ${text}`);
  return found[0] ?? '';
}

/** The example with another text in each place. */
export function changed(code: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`The guide's example has no ${from}`);
  return code.replaceAll(from, to);
}
