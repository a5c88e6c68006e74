import type { Finding, FindingName, TimelineEntry } from '@payaloud/testing/spoken-log';
import { describe, expect, it } from 'vitest';
import { judge, type PlayedStep } from './strangers';

const region = (id: number, text: string): TimelineEntry => ({
  id,
  at: id,
  channel: 'region',
  text,
  urgency: 'polite',
});

function verdictOf(name: FindingName, step: Partial<PlayedStep>, ...texts: readonly string[]) {
  const entries = texts.map((text, at) => region(at + 1, text));
  const finding: Finding = { name, message: '', help: '', severity: 'error', entries: entries.map(({ id }) => id) };
  const played: PlayedStep = { key: 'Return', orca: [], hasFocus: true, ...step, entries };
  return judge(finding, {
    library: 'x',
    name: 'x',
    steps: [played],
    findings: [finding],
    offered: [],
    descriptions: [],
  });
}

describe('a finding is', () => {
  it('true if Orca said the words twice, false if once', () => {
    expect(verdictOf('said-twice', { orca: ['Saved.', 'Saved!'] }, 'Saved.', 'Saved.')).toBe('true');
    expect(verdictOf('said-twice', { orca: ['Saved.'] }, 'Saved.', 'Saved.')).toBe('false');
    const summary = 'There is a problem. Enter your phone number.';
    const orca = ['Enter your phone number.', summary];
    expect(verdictOf('said-twice', { orca }, summary, summary)).toBe('true');
    expect(verdictOf('said-twice', { orca: ['There is', summary] }, summary, summary)).toBe('false');
  });

  it('true if Orca said nothing of what was lost, or nothing at all after a press', () => {
    expect(verdictOf('lost', { orca: ['Save button.'] }, 'Saved.')).toBe('true');
    expect(verdictOf('lost', { orca: ['Saved.'] }, 'Saved.')).toBe('false');
    expect(verdictOf('silent-after-action', { orca: [] }, 'Saved.')).toBe('true');
    expect(verdictOf('silent-after-action', { orca: ['1 in the basket'] }, 'Saved.')).toBe('false');
  });

  it('true if no element has the focus at the end', () => {
    expect(verdictOf('focus-lost', { hasFocus: false }, 'Remove')).toBe('true');
    expect(verdictOf('focus-lost', { hasFocus: true }, 'Remove')).toBe('false');
  });

  it('open if Orca cannot decide it', () => {
    expect(verdictOf('talked-over', { orca: ['Paid.'] }, 'Paid.')).toBe('open');
  });
});
