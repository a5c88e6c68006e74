// Made by `node scripts/make-number-rules.mjs ko` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `ko`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'ko',
  sets: {
    'spellout-numbering':
      '0.x:<%spellout-cardinal-sinokorean<점>>>;x.x:<<점>>>;0:공;=%spellout-cardinal-sinokorean=;',
    'spellout-cardinal-sinokorean':
      '-x:마이너스 >>;x.x:<<점>>>;0:영;일;이;삼;사;오;육;칠;팔;구;십[>>];20:<<십[>>];100:백[>>];200:<<백[>>];1000:천[>>];2000:<<천[>>];10000:만[ >>];20000:<<만[ >>];100000000:<<억[ >>];1000000000000:<<조[ >>];',
    'spellout-cardinal-native-attributive':
      '-x:마이너스 >>;x.x:=%spellout-cardinal-sinokorean=;0:영;한;두;세;네;다섯;여섯;일곱;여덟;아홉;열[>>];20:스무;스물[>>];30:서른[>>];40:마흔[>>];50:쉰[>>];60:예순[>>];70:일흔[>>];80:여든[>>];90:아흔[>>];100:백[>>];200:<%spellout-cardinal-sinokorean<백[>>];1000:천[>>];2000:<%spellout-cardinal-sinokorean<천[>>];10000:만[ >>];20000:<%spellout-cardinal-sinokorean<만[ >>];100000000:<%spellout-cardinal-sinokorean<억[ >>];1000000000000:<%spellout-cardinal-sinokorean<조[ >>];',
    'spellout-cardinal-native':
      '-x:마이너스 >>;x.x:=%spellout-cardinal-sinokorean=;0:영;하나;둘;셋;넷;다섯;여섯;일곱;여덟;아홉;열[ >>];20:스물[>>];30:서른[>>];40:마흔[>>];50:쉰[>>];60:예순[>>];70:일흔[>>];80:여든[>>];90:아흔[>>];100:=%spellout-cardinal-sinokorean=;',
    'spellout-cardinal-financial':
      '-x:마이너스 >>;x.x:=%spellout-cardinal-sinokorean=;0:영;일;이;삼;사;오;육;칠;팔;구;<<십[>>];100:<<백[>>];1000:<<천[>>];10000:<<만[>>];100000000:<<억[>>];1000000000000:<<조[>>];',
  },
};
