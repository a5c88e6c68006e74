export type { Finding, FindingName, Severity } from './finding';
export type { FindingOptions } from './findingOptions';
