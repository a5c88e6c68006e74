export interface ProgressOptions {
  /** Default: standard output. */
  readonly write?: (text: string) => void;
  /** Default: true if standard output is a terminal, and not in continuous integration. */
  readonly isTerminal?: boolean;
  /** In ms. */
  readonly now?: () => number;
  /** Runs something every `ms`, until the function that it returns is called. */
  readonly every?: (ms: number, run: () => void) => () => void;
}

export interface Progress {
  /**
   * Says that a step begins. Returns a function that says that it ended, with a result such as `unchanged`, and its output.
   *
   * @param options `isQuiet`: nothing else is printed while it runs. Default: true.
   */
  begin(name: string, options?: { readonly isQuiet?: boolean }): (result?: string, output?: string) => void;
  say(line: string): void;
}

export function createProgress(options?: ProgressOptions): Progress;
