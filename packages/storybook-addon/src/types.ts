import type { Finding, FindingName, Severity, TimelineEntry } from '@payaloud/testing/spoken-log';

/** A finding does nothing to a story's test, warns, or fails it. */
export type TestMode = 'off' | 'todo' | 'error';

export interface ListenParameters {
  listen?: {
    /**
     * `off` only shows the timeline. `todo` warns about findings. `error` fails the story's test, unless the finding's own
     * severity is `todo`. Default: `todo`.
     */
    test?: TestMode;
    /** Severity by the name of a finding. */
    findings?: Partial<Record<FindingName, Severity>>;
    /** True if the story is not listened to, and has no panel. */
    disable?: boolean;
  };
}

export interface ListenGlobals {
  listen?: {
    /** True if findings are only shown, and no test reports them. */
    manual?: boolean;
  };
}

/** For `definePreview({ addons })`. */
export interface ListenTypes {
  parameters: ListenParameters;
  globals: ListenGlobals;
}

/** A frame of another origin, whose document the browser keeps closed. */
export interface ClosedFrame {
  /** Title or label, or `''`. */
  readonly name: string;
  /** Origin of its address, or `''` if that is not known. */
  readonly origin: string;
}

/** The report of a story's test to Storybook. */
export interface ListenReport {
  readonly type: string;
  readonly version: number;
  readonly result: readonly Pick<Finding, 'name' | 'message' | 'severity' | 'help'>[];
  readonly status: 'passed' | 'warning' | 'failed';
}

export interface Started {
  readonly storyId: string;
  readonly test: TestMode;
}

/** The log's entries from index `from` on, and all findings. */
export interface Heard {
  readonly storyId: string;
  readonly from: number;
  readonly entries: readonly TimelineEntry[];
  readonly findings: readonly Finding[];
  readonly closedFrames: readonly ClosedFrame[];
}

export interface ReadingOrder {
  readonly storyId: string;
  readonly phrases: readonly string[];
  /** The reason, if there are no phrases. */
  readonly problem?: string;
}
