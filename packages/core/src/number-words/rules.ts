/**
 * The number rules of one language: CLDR's rule-based number formats, pruned to cardinals and packed by
 * `scripts/make-number-rules.mjs`. Plain data: importing a table runs nothing; it is compiled at its first use.
 *
 * Each set is written in ICU's own syntax (rules end with `;`, a rule without a number counts one up), so it can be
 * compared with CLDR by eye. Sets whose name starts with `%` are private helpers of the others.
 *
 * Source: https://unicode-org.github.io/icu-docs/apidoc/released/icu4c/classicu_1_1RuleBasedNumberFormat.html
 */
export interface NumberRules {
  /** BCP 47, chooses plural forms and the digits of numbers that have no words. */
  readonly locale: string;
  /** Rule text by set name, for example `spellout-cardinal`. The first set is the default, as in ICU. */
  readonly sets: Readonly<Record<string, string>>;
}
