// Whole files: of an index that exports by name, esbuild 0.28 puts what later chunks use into the first one.
export * from '../spoken-amount/explainAmount';
export * from '../spoken-amount/hearAmount';
export { hearAnswer, type HeardAnswer } from '../spoken-amount/hearAnswer';
export * from '../spoken-amount/hearDigits';
export * from '../spoken-amount/speakAmount';
export type { AmbiguityReason, HeardAmount, RefusalReason } from '../spoken-amount';
