import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { starters } from '../../test/packaging/starters';

const folder = fileURLToPath(new URL('../src/content/docs/start/', import.meta.url));
const pages = readdirSync(folder).map((name) => readFileSync(folder + name, 'utf8'));

it.each(Object.keys(starters))('links the starter from a start page: %s', (name) => {
  expect(pages.filter((page) => page.includes(`<Starter name="${name}" `)).length).toBeGreaterThan(0);
});
