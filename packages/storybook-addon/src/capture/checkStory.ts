import { formatTimeline, type SpokenLog } from '@payaloud/testing/spoken-log';
import { ADDON_ID } from '../constants';
import { findingTitle } from '../panel/findingWords';
import type { ListenReport, TestMode } from '../types';

/** In ms. Longer than any announcer measured waits after the focus has moved. */
const quietMs = 300;

/** Waits until the story is quiet, and reports what was found. */
export async function checkStory(log: SpokenLog, test: Exclude<TestMode, 'off'>): Promise<ListenReport> {
  await log.settled({ quietMs });
  const findings = log.findings();
  const isFailed = test === 'error' && findings.some(({ severity }) => severity === 'error');
  const found = findings.length === 0 ? 'passed' : 'warning';
  return {
    type: ADDON_ID,
    version: 1,
    result: findings.map(({ name, message, severity, help }) => ({ name, message, severity, help })),
    status: isFailed ? 'failed' : found,
  };
}

/** The text of the error that fails a test: each finding, and the timeline that shows it. */
export function failureText(log: SpokenLog): string {
  const lines = log
    .findings()
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${findingTitle(finding)}. ${finding.message}\n  ${finding.help}`);
  return [...lines, '', formatTimeline(log.entries)].join('\n');
}
