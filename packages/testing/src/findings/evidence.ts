import type { Observed } from '../spoken-log/observed';
import type { TimelineEntry } from '../spoken-log/timelineEntry';
import type { Finding } from './finding';

/** Everything that a rule may look at. */
export interface Evidence {
  readonly entries: readonly TimelineEntry[];
  readonly observed: Observed;
  /** ms since the log began. Some faults are certain only after a time. */
  readonly now: number;
}

/** A rule finds all faults of its kind. It has no memory and changes nothing. */
export type Rule = (evidence: Evidence, settings: RuleSettings) => readonly RuleFinding[];

export interface RuleFinding extends Pick<Finding, 'message' | 'entries'> {
  /** True if no reader was heard to do this. Such a finding is a `todo`, unless the user has set another severity. */
  readonly isEstimate?: boolean;
}

interface RuleSettings {
  readonly msPerCharacter: number;
}
