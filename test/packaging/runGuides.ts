import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preload } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createElement, type ComponentType } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { leavePage } from '../support/leavePage';
import { filesOf, pathOf, root, textOf } from './guides';
import { connectWebLocks } from './webLocks';

/**
 * Runs the code of guides as a reader would, and compares what is heard with the guide. After a change of sentences, `npx vitest run
 * --project jsdom --project long-dom test/packaging/guides -u` writes the new ones into the guides. Call it once in a test file.
 */
export function runGuides(names: readonly string[]) {
  const app = mkdtempSync(join(root, 'test', 'packaging', 'guides-'));
  for (const { name, code } of names.flatMap(filesOf)) writeFileSync(join(app, name), code);
  // A guide's promises hold once everything has loaded.
  beforeAll(() => preload());
  beforeEach(connectWebLocks);
  afterAll(() => rmSync(app, { recursive: true, force: true }));
  afterEach(() => {
    cleanup();
    // What a page of one test still has to say is not heard in the next.
    leavePage();
    vi.unstubAllGlobals();
  });
  return {
    /** Imports a file of a guide. */
    load: <Exports>(file: string) => import(/* @vite-ignore */ join(app, file)) as Promise<Exports>,
  };
}

/** Shows a component in a provider whose announcer records, in a page that holds no locks yet. */
export function show(component: ComponentType) {
  connectWebLocks();
  const announcer = createRecordedAnnouncer();
  const view = render(
    createElement(PayaloudProvider, { language: en, locale: 'en-US', announcer }, createElement(component)),
  );
  return { ...view, heard: () => announcer.said.map(({ text }) => text) };
}

export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** Fails if the guide tells other words than were heard; with `-u` it writes them. */
export async function expectHeard(guide: string, heard: Readonly<Record<string, readonly string[]>>) {
  let text = textOf(guide);
  for (const [name, lines] of Object.entries(heard)) {
    const block = new RegExp(`(<!-- heard: ${name} -->\n\n\`\`\`text\n)(.*?)(\`\`\`)`, 's');
    expect(text, name).toMatch(block);
    text = text.replace(
      block,
      (_, start: string, _old: string, end: string) => start + lines.map((line) => `${line}\n`).join('') + end,
    );
  }
  await expect(text).toMatchFileSnapshot(pathOf(guide));
}
