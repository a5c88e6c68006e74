import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './publicApi.mjs';

/** The custom properties of the stylesheet with their defaults. */
export function tokensPage() {
  const css = readFileSync(join(root, 'packages', 'react', 'src', 'theme', 'tokens.css'), 'utf8');
  const compact = css.indexOf(":where([data-density='compact'])");
  const tokens = new Map();
  for (const { 1: name, 2: value, index } of css.matchAll(/^\s*(--payaloud-[\w-]+):\s*([^;]+);/gm)) {
    const isCompact = index > compact && index < css.indexOf('}', compact);
    const [, , dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
    const token = tokens.get(name) ?? { value, dark: '', compact: '' };
    tokens.set(name, { ...token, ...(dark ? { dark } : {}), ...(isCompact ? { compact: value } : {}) });
  }
  const cell = (text) => (text ? `\`${text}\`` : '');
  const rows = [...tokens].map(
    ([name, one]) => `| \`${name}\` | ${cell(one.value)} | ${cell(one.dark)} | ${cell(one.compact)} |`,
  );
  return `# Tokens

Custom properties of the stylesheet. Set them on \`:root\`, or on any element inside it. "Dark" counts where your \`color-scheme\` is dark,
"compact" inside of \`data-density="compact"\`; empty means the default.

| token | default | dark | compact |
|---|---|---|---|
${rows.join('\n')}
`;
}
