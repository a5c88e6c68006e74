// Made by `node scripts/make-number-rules.mjs es` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `es`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'es',
  sets: {
    'spellout-numbering':
      '-x:menos >>;x,x:<< coma >>;x.x:<< punto >>;0:cero;uno;dos;tres;cuatro;cinco;seis;siete;ocho;nueve;diez;once;doce;trece;catorce;quince;dieciséis;dieci>>;20:veinte;veintiuno;veintidós;veintitrés;veinticuatro;veinticinco;veintiséis;veinti>>;30:treinta[ y >>];40:cuarenta[ y >>];50:cincuenta[ y >>];60:sesenta[ y >>];70:setenta[ y >>];80:ochenta[ y >>];90:noventa[ y >>];100:cien;ciento >>;200:doscientos[ >>];300:trescientos[ >>];400:cuatrocientos[ >>];500:quinientos[ >>];600:seiscientos[ >>];700:setecientos[ >>];800:ochocientos[ >>];900:novecientos[ >>];1000:mil[ >>];2000:<%spellout-cardinal-masculine< mil[ >>];1000000:un millón[ >>];2000000:<%spellout-cardinal-masculine< millones[ >>];1000000000000:un billón[ >>];2000000000000:<%spellout-cardinal-masculine< billones[ >>];',
    'spellout-cardinal-masculine':
      '-x:menos >>;x,x:<< coma >>;x.x:<< punto >>;0:cero;un;=%spellout-numbering=;21:veintiún;=%spellout-numbering=;30:treinta[ y >>];40:cuarenta[ y >>];50:cincuenta[ y >>];60:sesenta[ y >>];70:setenta[ y >>];80:ochenta[ y >>];90:noventa[ y >>];100:cien;ciento >>;200:doscientos[ >>];300:trescientos[ >>];400:cuatrocientos[ >>];500:quinientos[ >>];600:seis\u00adcientos[ >>];700:sete\u00adcientos[ >>];800:ocho\u00adcientos[ >>];900:nove\u00adcientos[ >>];1000:mil[ >>];2000:<%spellout-cardinal-masculine< mil[ >>];1000000:un millón[ >>];2000000:<%spellout-cardinal-masculine< millones[ >>];1000000000000:un billón[ >>];2000000000000:<%spellout-cardinal-masculine< billones[ >>];',
    'spellout-cardinal-feminine':
      '-x:menos >>;x,x:<< coma >>;x.x:<< punto >>;0:cero;una;=%spellout-numbering=;21:veintiuna;=%spellout-numbering=;30:treinta[ y >>];40:cuarenta[ y >>];50:cincuenta[ y >>];60:sesenta[ y >>];70:setenta[ y >>];80:ochenta[ y >>];90:noventa[ y >>];100:cien;ciento >>;200:dos\u00adcientas[ >>];300:tres\u00adcientas[ >>];400:cuatro\u00adcientas[ >>];500:quinientas[ >>];600:seis\u00adcientas[ >>];700:sete\u00adcientas[ >>];800:ocho\u00adcientas[ >>];900:nove\u00adcientas[ >>];1000:mil[ >>];2000:<%spellout-cardinal-masculine< mil[ >>];1000000:un millón[ >>];2000000:<%spellout-cardinal-masculine< millones[ >>];1000000000000:un billón[ >>];2000000000000:<%spellout-cardinal-masculine< billones[ >>];',
  },
};
