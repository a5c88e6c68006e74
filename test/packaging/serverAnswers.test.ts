import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import { readOutcome, type PaymentAction, type PayOutcome } from '@payaloud/core/payment';
import { describe, expect, it } from 'vitest';
import { root } from './guides';

const guide = readFileSync(join(root, 'docs', 'server.md'), 'utf8');
const [, lines = ''] = /```jsonl\n(.*?)```/s.exec(guide) ?? [];
const answers: readonly PayOutcome[] = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Records, so that a kind without an example does not compile. */
const kinds: Readonly<Record<PayOutcome['kind'], true>> = {
  succeeded: true,
  refunded: true,
  declined: true,
  failed: true,
  cancelled: true,
  expired: true,
  'action-required': true,
  undoable: true,
  processing: true,
  unknown: true,
  'not-found': true,
};
const actions: Readonly<Record<PaymentAction['kind'], true>> = { '3-d-secure': true, redirect: true, qr: true };

describe("the server's answers in docs/server.md", () => {
  it('have an example of every kind, and of every action', () => {
    expect([...new Set(answers.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort());
    const shown = answers.flatMap((answer) => (answer.kind === 'action-required' ? [answer.action.kind] : []));
    expect(shown.sort()).toEqual(Object.keys(actions).sort());
  });

  it.each(answers)('are read by the page as they are written: $kind', (answer) => {
    expect(readOutcome(answer)).toEqual(answer);
  });

  it('give reasons that have a sentence of their own', () => {
    const { declineReasons, failureReasons } = en.sentences.announcement;
    for (const answer of answers) {
      if (answer.kind === 'declined') expect(declineReasons).toHaveProperty(answer.reason ?? '');
      if (answer.kind === 'failed') expect(failureReasons).toHaveProperty(answer.reason ?? '');
    }
  });
});
