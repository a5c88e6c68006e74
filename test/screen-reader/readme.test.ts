import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesOf, root } from '../packaging/guides';

interface Example {
  readonly hearFirstButton: (url: string) => Promise<readonly string[]>;
}

/** Runs the example of the readme of `@payaloud/testing` as a reader would. */
const app = mkdtempSync(join(root, 'test', 'screen-reader', 'readme-'));
const example = filesOf('testing-readme').find(({ code }) => code.includes('startOrca'));

afterAll(() => rmSync(app, { recursive: true, force: true }));

it('hears a button and what it does, as the readme shows', async () => {
  const file = join(app, 'example.ts');
  writeFileSync(file, example?.code ?? '');
  const { hearFirstButton } = (await import(/* @vite-ignore */ file)) as Example;
  const page =
    '<title>Shop</title><button onclick="said.textContent=`Paid`">Pay</button><p role="alert" id="said"></p>';
  expect(await hearFirstButton(`data:text/html,${page}`)).toEqual(expect.arrayContaining(['Pay button.', 'Paid']));
});
