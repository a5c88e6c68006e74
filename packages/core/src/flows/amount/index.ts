// Use `export *` only: esbuild moves everything that a file with named exports reaches into the first chunk.
export * from './amountEntryFlow';
export * from './firstLoad';
export * from './percentLoaded';
export * from './refusingWord';
export * from './update/spoken';
export * from './styleOf';
