export interface TypeChecker {
  /** The type errors in `checked` (default: the file itself) if the file had this text. */
  readonly errorsWith: (file: string, text: string, checked?: readonly string[]) => readonly string[];
}

export function createTypeChecker(configPath: string, only?: readonly string[]): TypeChecker;
