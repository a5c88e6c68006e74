// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk.
export * from './amountEntryFlow';
export * from './firstLoad';
export * from './update/spoken';
