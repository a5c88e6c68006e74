import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from './pages.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'playground');

const playgrounds = [
  ['Amount', 'Type or say an amount, and see what is understood, asked back or refused, and why.'],
  [
    'Announcements',
    'Each message of a payment, an amount and a confirmation, in each language, aloud and in braille cells.',
  ],
  [
    'Checkout',
    'A checkout with a bench of faults: declined, a lost reply, a second tab, offline. Every charge is counted.',
  ],
] as const;

/** A page for each playground, which runs in the reader's browser alone. */
export function playgroundPages(): readonly { readonly page: Page; readonly mdx: { imports: string; body: string } }[] {
  return playgrounds.map(([title, description]) => {
    const id = title.toLowerCase();
    const address = `/playground/${id}/`;
    const page = { address, title: `Playground: ${id}`, description, body: '', source: `site/src/playground/${id}` };
    if (!existsSync(join(source, id, 'index.ts')))
      return { page, mdx: { imports: '', body: `${description}\n\nThis version does not have it yet.\n` } };
    const body = `${description}

<div class="not-content">
  <p class="without-script">This page needs JavaScript. It runs in your browser alone and sends nothing.</p>
  <${title}Playground client:only="react" />
</div>
`;
    return { page, mdx: { imports: `import { ${title}Playground } from '~/playground/${id}';`, body } };
  });
}
