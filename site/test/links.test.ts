import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deadLinks, dist, readFiles, readPages } from './readSite';

const pages = readPages();
const files = readFiles();

it('has no link that leads nowhere, and no anchor that is not there', () => {
  expect(pages.size).toBeGreaterThan(100);
  const dead = [...pages].flatMap(([address, html]) =>
    deadLinks(address, html, pages, files).map((link) => `${address}: ${link}`),
  );
  expect(dead).toEqual([]);
});

it('finds a dead link and a dead anchor', () => {
  const html =
    '<a href="/nowhere/">a</a><a href="/guides/amount/#nothing">b</a><a href="/guides/amount/#options">c</a>';
  expect(deadLinks('/', html, pages, files)).toEqual(['/nowhere/', '/guides/amount/#nothing']);
});

it('gives no two pages the same title, which a screen reader says first', () => {
  const titles = [...pages].map(([, html]) => /<title>([^<]*)/.exec(html)?.[1]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

it('loads no script, style, font or image from another host', () => {
  const loads =
    /<(?:script|img|source|iframe)\b[^>]*\ssrc="(?:[a-z]+:)?\/\/[^"]*"|<link\b[^>]*rel="(?:stylesheet|preload|icon)"[^>]*href="[a-z]+:[^"]*"/g;
  const foreign = [...pages].flatMap(([address, html]) =>
    [...html.matchAll(loads)].map(([tag]) => `${address}: ${tag}`),
  );
  expect(foreign).toEqual([]);
});

it('has each page as Markdown, and lists them for programs', () => {
  const list = readFileSync(join(dist, 'llms.txt'), 'utf8');
  const addresses = [...pages.keys()].filter((address) => address.endsWith('/'));
  const missing = addresses.filter((address) => {
    const markdown = address === '/' ? '/index.md' : `${address.slice(0, -1)}.md`;
    return !files.has(markdown) || !list.includes(`(${markdown})`);
  });
  expect(missing).toEqual([]);
  expect(readFileSync(join(dist, 'guides', 'amount.md'), 'utf8')).toMatch(
    /^# Take an amount\n\nYou get a field[^#]*import \{ AmountField \} from '@payaloud\/react';/,
  );
});

it('tells in the Markdown of each first page what to install, and where a whole app is', () => {
  const starts = [...pages.keys()].filter((address) => /^\/start\/.+\/$/.test(address));
  expect(starts.length).toBeGreaterThan(4);
  for (const address of starts) {
    const markdown = readFileSync(join(dist, `${address.slice(0, -1)}.md`), 'utf8');
    expect(markdown, address).toMatch(/^npm install .*\.tgz/m);
    expect(markdown.includes('.tar.gz)'), address).toBe((pages.get(address) ?? '').includes('/starters/payaloud-'));
  }
});
