import { expandPhrases } from '../../../spoken-amount/phrases';
import type { LanguageWords } from '../../words';

/** The ordinal in every form that names an amount: der erste, den ersten, erster Betrag. */
const ordinal = (stem: string) =>
  expandPhrases(
    `(der|die|das|) ${stem}e|${stem}(er|es|en)|den ${stem}en|(der ${stem}e|${stem}er|den ${stem}en) betrag`,
  );

/** Answers to a read-back, and to the question which amount was meant. */
export const answers: LanguageWords['answers'] = {
  yes: expandPhrases(
    'ja|ja (bitte|genau|gern|gerne|stimmt|richtig|passt|danke)|jawohl|jo|jep|genau|stimmt|(das|ja das) (stimmt|passt)|passt|richtig|korrekt|' +
      '(das|es) ist (richtig|korrekt)|in ordnung|okay|ok|einverstanden|(ich|) bestätige|bestätigen|annehmen|klar|natürlich|sicher|alles klar',
  ),
  no: expandPhrases(
    'nein|nein (danke|falsch)|nö|nee|ne|(das|nein das|) (stimmt|passt) nicht|(das ist|) (falsch|nicht richtig|nicht korrekt)|' +
      'kein(er|e|en|es|s|er davon|e davon|er von beiden|en von beiden|s von beiden)|weder noch',
  ),
  first: ordinal('erst'),
  second: [...ordinal('zweit'), ...ordinal('zwot')],
  third: ordinal('dritt'),
  repeat: expandPhrases(
    '(bitte|) (wiederholen|nochmal|noch mal|noch einmal|wiederhole)( bitte|)|wiederholen sie( bitte|)|wie bitte|bitte wie|was|wie',
  ),
  cancel: expandPhrases(
    '(bitte|) (abbrechen|abbruch|stornieren)( bitte|)|brechen sie ab|brich ab|stopp|stop|beenden|aufhören|schluss|zurück|lass es|lassen wir es|vergiss es',
  ),
};
