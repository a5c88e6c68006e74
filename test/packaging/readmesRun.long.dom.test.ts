import '@payaloud/testing/vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preload } from '@payaloud/browser';
import type { PaymentController, Recognizer, WordEnrollment } from '@payaloud/browser';
import type { Money } from '@payaloud/core/money';
import { en } from '@payaloud/core/languages/en';
import { AmountField } from '@payaloud/react';
import type { VoiceBand, VoiceClips, VoiceTemplate } from '@payaloud/voiceprint';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createElement, type ComponentType } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesOf, guides, root } from './guides';
import { connectWebLocks } from './webLocks';

// Importing `@payaloud/testing/vitest` starts a log for each test of the file, so it is imported anew.
vi.hoisted(() => vi.resetModules());

/** Runs the examples of the packages' readmes as a reader would. */
const app = mkdtempSync(join(root, 'test', 'packaging', 'readmes-'));
const readmes = guides.filter((name) => name.endsWith('-readme'));

for (const { name, code } of readmes.flatMap(filesOf)) writeFileSync(join(app, name), code);
beforeAll(() => preload());
beforeEach(connectWebLocks);
afterAll(() => rmSync(app, { recursive: true, force: true }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface VoiceReadme {
  readonly setUp: (rounds: readonly Float32Array[]) => Promise<unknown>;
  readonly compare: (template: VoiceTemplate, answer: VoiceClips) => Promise<VoiceBand | null>;
}

const load = <Exports>(file: string) => import(/* @vite-ignore */ join(app, file)) as Promise<Exports>;

describe('the example of the readme of', async () => {
  // These have tests of their own.
  await load('testing-readme.1.ts');
  await load('testing-readme.3.ts');
  await load('testing-readme.4.ts');

  it('core hears and speaks an amount', async () => {
    const { heard, spoken } = await load<{ heard: { kind: string; money: Money }; spoken: string }>('core-readme.1.ts');
    expect(heard).toMatchObject({ kind: 'amount', money: { minorUnits: 1205, currency: 'USD' } });
    expect(spoken).toBe('twelve dollars and five cents');
  });

  it('browser pays once, after the amount was heard', async () => {
    const fetched = vi.fn(async (_path: string, _init?: RequestInit) => Response.json({ kind: 'succeeded' }));
    vi.stubGlobal('fetch', fetched);
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const { payment } = await load<{ payment: PaymentController }>('browser-readme.1.ts');
    await waitFor(() => {
      if (payment.getState().status === 'review') payment.pay();
      expect(payment.getState().status).toBe('succeeded');
    });
    expect(fetched.mock.calls.filter(([, init]) => init?.method === 'PUT')).toHaveLength(1);
    expect(console.log).toHaveBeenLastCalledWith('succeeded');
  });

  it('react shows a field and a page that can speak', async () => {
    const { Page } = await load<{ Page: ComponentType }>('react-readme.1.tsx');
    render(createElement(Page));
    expect(screen.getByRole('textbox', { name: 'Tip' })).toBeVisible();
    expect(screen.getByRole('button', { name: en.sentences.settings.speakToMe })).toBeVisible();
  });

  it('testing hears the read-back of an amount', async () => {
    const { hear } = await load<{ hear: (press: () => Promise<void>) => Promise<string[]> }>('testing-readme.2.ts');
    const heard = await hear(async () => {
      const { container } = render(createElement(AmountField, { label: 'Tip', language: en, currency: 'USD' }));
      await userEvent.click(await screen.findByRole('button', { name: en.sentences.amountEntry.talk }));
      await waitFor(() => expect(container.querySelector('[data-part="accept"]')).not.toHaveAttribute('aria-disabled'));
    });
    expect(heard.at(-1)).toMatch(/^Ten dollars\?/);
  });

  it('word-enrollment makes a teacher and a recognizer', async () => {
    const { enrollment, recognizer } = await load<{ enrollment: WordEnrollment; recognizer: Recognizer }>(
      'word-enrollment-readme.1.ts',
    );
    expect(enrollment.getState()).toBeDefined();
    expect(await recognizer.prepare('en')).toMatchObject({ engine: null });
  });

  it('voiceprint tells a take that cannot be used, and an answer that cannot be compared', async () => {
    const { compare, setUp } = await load<VoiceReadme>('voiceprint-readme.1.ts');
    expect(await setUp([new Float32Array(16_000)])).toEqual({ ok: false, reason: 'too-short' });
    const template = { version: 1, model: 'another', values: new Float32Array(), speechMs: 0 } as const;
    expect(await compare(template, [new Float32Array(16_000)])).toBeNull();
  });

  it('local-speech makes a recognizer that names why it cannot hear here', async () => {
    const { recognizer } = await load<{ recognizer: Recognizer }>('local-speech-readme.1.ts');
    expect(await recognizer.prepare('en')).toMatchObject({ engine: null });
  });
});
