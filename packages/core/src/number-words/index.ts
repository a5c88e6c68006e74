export type { NumberRules } from './rules';
