import type { Finding } from '@payaloud/testing/spoken-log';
import { ADDON_ID } from '../constants';
import { findingsWords } from './findingWords';
import type { ListenReport, TestMode } from '../types';

/** The part of Storybook's status store that is used. */
export interface StatusStore {
  set(statuses: StoryStatus[]): void;
  unset(storyIds?: string[]): void;
}

interface StoryStatus {
  readonly value: 'status-value:error' | 'status-value:warning';
  readonly typeId: string;
  readonly storyId: string;
  readonly title: string;
  readonly description: string;
}

/** Marks a story in the sidebar if it has findings. Takes the mark away if it has none. */
export function showStatus(store: StatusStore, storyId: string, findings: readonly Finding[], test: TestMode): void {
  if (storyId === '') return;
  const isError = test === 'error' && findings.some(({ severity }) => severity === 'error');
  const status = test === 'off' ? null : statusOf(storyId, findings, isError ? 'failed' : 'warning');
  if (status) store.set([status]);
  else store.unset([storyId]);
}

/** The mark of a story with these findings. Null if it has none. */
export function statusOf(
  storyId: string,
  findings: readonly Pick<Finding, 'name'>[],
  result: ListenReport['status'],
): StoryStatus | null {
  if (findings.length === 0) return null;
  const names = [...new Set(findings.map(({ name }) => name.replaceAll('-', ' ')))];
  return {
    value: result === 'failed' ? 'status-value:error' : 'status-value:warning',
    typeId: ADDON_ID,
    storyId,
    title: 'Listen',
    description: `${findingsWords(findings.length)}: ${names.join(', ')}`,
  };
}
