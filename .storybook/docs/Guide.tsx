import { Markdown } from '@storybook/addon-docs/blocks';
import type { AnchorHTMLAttributes } from 'react';
import { toId } from 'storybook/internal/csf';

const repository = 'https://github.com/payaloud/payaloud/blob/main/';
const files = import.meta.glob<string>('../../docs/*.md', { query: '?raw', import: 'default', eager: true });

/** A guide of `docs/` as a page of Storybook. A link to another guide leads to its page, and any other to the repository. */
export function Guide({ text }: { readonly text: string }) {
  return <Markdown options={{ overrides: { a: GuideLink, pre: wideCode } }}>{text}</Markdown>;
}

/** Keys can scroll a long line. */
const wideCode = { props: { style: { overflowX: 'auto' }, tabIndex: 0 } };

function GuideLink({ href = '', children, ...props }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...props} href={addressOf(href)} target="_top">
      {children}
    </a>
  );
}

/** @param href as a file of `docs/` has it. */
function addressOf(href: string): string {
  if (/^\w+:/.test(href) || href.startsWith('#')) return href;
  const guide = files[`../../docs/${href.split('#')[0]}`];
  return guide === undefined
    ? new URL(href, `${repository}docs/`).href
    : `?path=/docs/${toId(`Guides/${titleOf(guide)}`, 'docs')}`;
}

function titleOf(guide: string): string {
  return /^# (.*)/.exec(guide)?.[1] ?? '';
}
