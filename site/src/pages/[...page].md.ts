import type { APIRoute } from 'astro';
import { allPages, asMarkdown, markdownAddressOf, type Page } from '../markdown';

/** Each page as Markdown, beside its address: `/guides/amount.md`. */
export async function getStaticPaths() {
  const pages = await allPages();
  return pages.map((page) => ({ params: { page: markdownAddressOf(page).slice(1, -3) }, props: { page } }));
}

export const GET: APIRoute<{ page: Page }> = ({ props }) =>
  new Response(asMarkdown(props.page), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
