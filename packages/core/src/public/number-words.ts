export { readNumber, spellNumber } from '../number-words';
export type { NumberRules, SpellOptions } from '../number-words';
