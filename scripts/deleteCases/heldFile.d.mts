/** Runs `run` while a file has another text. Restores it afterwards, and when the process ends meanwhile. */
export function withText<Result>(
  change: { readonly file: string; readonly text: string; readonly without: string },
  run: () => Result | Promise<Result>,
): Promise<Result>;

/** Gives a file its own text back, if a deletion is still in it. */
export function restore(): void;
