import type { APIRoute } from 'astro';
import { allPages, markdownAddressOf } from '../markdown';

const about = `# Payaloud

> Payments without sight: the payer says the amount, draws to confirm who they are, and hears what happened. React components on a
> framework-free core, in TypeScript. An amount is accepted only if it was understood exactly; anything else is refused or asked back.

Amounts are whole minor units: \`money(2350, 'USD')\` is 23.50 dollars. Each page is here as Markdown.
`;

/** The groups of pages, in the order in which they are read. */
const groups: readonly (readonly [name: string, start: RegExp])[] = [
  ['Start', /^(start|index)/],
  ['Guides', /^guides\//],
  ['Components', /^components\//],
  ['Server', /^server/],
  ['Testing', /^(testing|findings)/],
  ['Reference', /^(reference|policy)/],
  ['Accessibility', /^accessibility/],
  ['Optional', /^(measured|playground)/],
];

export const GET: APIRoute = async () => {
  const pages = await allPages();
  const sections = groups.map(([name, start]) => {
    const lines = pages
      .filter(({ id }) => start.test(id === '' ? 'index' : id))
      .map((page) => `- [${page.data.title}](${markdownAddressOf(page)}): ${page.data.description ?? ''}`);
    return `## ${name}\n\n${lines.join('\n')}\n`;
  });
  return new Response(`${about}\n${sections.join('\n')}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
