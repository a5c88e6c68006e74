export { findingNames, type Finding, type FindingName, type Severity } from './finding';
export type { FindingOptions } from './findingOptions';
