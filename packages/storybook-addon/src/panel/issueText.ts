import { formatTimeline } from '@payaloud/testing/spoken-log';
import { entriesWords, findingsWords, findingTitle } from './findingWords';
import type { ListenState } from './timelineStore';

/** The log as plain text for an issue: findings first, then the timeline. */
export function issueText({ storyId, entries, findings, closedFrames }: ListenState): string {
  const found = findings.map((finding) => `- ${findingTitle(finding)}. ${finding.message}`);
  const closed = closedFrames.map(({ name, origin }) => `Not heard: frame "${name}" of ${origin || 'another origin'}.`);
  return [
    `Story ${storyId}: ${findingsWords(findings.length)}, ${entriesWords(entries.length)}.`,
    ...found,
    ...closed,
    '',
    formatTimeline(entries),
  ].join('\n');
}
