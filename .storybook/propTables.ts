import type { ParserOptions } from 'react-docgen-typescript';

/** How prop tables are read from the types. The tables leave out props that React declares for every element. */
export const propTables = {
  shouldExtractLiteralValuesFromEnum: true,
  shouldRemoveUndefinedFromOptional: true,
  propFilter: ({ parent, declarations }) => !(parent ?? declarations?.[0])?.fileName.includes('node_modules'),
} satisfies ParserOptions;
