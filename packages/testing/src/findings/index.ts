export { findingNames, type Finding, type FindingName, type Severity } from './finding';
export { defaultSeverities, type FindingOptions } from './findingOptions';
