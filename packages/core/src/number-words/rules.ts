/**
 * The number rules of one language: CLDR's rule-based number formats, pruned to cardinals and packed by
 * `scripts/make-number-rules.mjs`. A table is plain data: importing it runs no code, and it is compiled at its first
 * use.
 *
 * Each set is written in ICU's own syntax, so that it can be compared with CLDR by eye: rules end with `;`, and a rule
 * without a number is for the number after the previous rule's. Sets whose name starts with `%` are private helpers.
 *
 * Source: https://unicode-org.github.io/icu-docs/apidoc/released/icu4c/classicu_1_1RuleBasedNumberFormat.html
 */
export interface NumberRules {
  /** BCP 47. Chooses the plural forms, and the digits for numbers without words. */
  readonly locale: string;
  /** Rule text by set name, for example `spellout-cardinal`. The first set is the default, as in ICU. */
  readonly sets: Readonly<Record<string, string>>;
}
