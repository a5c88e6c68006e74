/** Finds files that import each other, through `import('…')` and its types too. Returns each cycle as the paths along it. */
export function findImportCycles(texts: ReadonlyMap<string, string>): readonly (readonly string[])[];
