// TypeScript 6 looks for the types of `import '@payaloud/elements/styles.css'` too. A stylesheet has none.
// oxlint-disable-next-line unicorn/require-module-specifiers -- an empty file is not a module
export {};
