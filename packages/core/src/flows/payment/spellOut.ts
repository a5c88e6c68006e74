import type { SpeakingLanguage } from '../../languages';
import { spellWhole } from '../../number-words';
import { spaceOut } from './digitByDigit';

/** `spaceOut` for the page voice, digits as words: "four two four two". */
export function spellOut(text: string, { rules, words }: SpeakingLanguage): string {
  const ruleSet = words.speaking.ruleSets?.digits;
  return spaceOut(text)
    .split(' ')
    .map((char) => (/\d/.test(char) ? spellWhole(Number(char), rules, { ruleSet }) : char.toUpperCase()))
    .join(' ');
}
