import type { EngineName, RuleProblem } from './ruleEngines';

/** A finding of an engine that is not a failure, with the reason. It is false wherever it matches. */
export interface FalseFinding {
  readonly engine: EngineName;
  readonly rule: string;
  /** In the element's HTML or place. Default: any. */
  readonly element?: RegExp;
  /** The look in which it is false. Default: all. */
  readonly look?: string;
  readonly reason: string;
}

export const falseFindings: readonly FalseFinding[] = [
  {
    engine: 'axe-core',
    rule: 'color-contrast',
    look: 'forced-colors',
    reason:
      'Reads -webkit-text-fill-color, which Chromium does not force, beside the forced background. Text is drawn in the colors of the user.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T19',
    element: /^<form novalidate.*no way to pay here/,
    reason:
      'Wants a submit button in every form (technique H32). A form that offers no way to pay has nothing to submit.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T3',
    element: /^<fieldset/,
    reason: 'Wants a form around a fieldset. HTML allows it anywhere, and it groups there, too.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T2',
    element: /^<table role="table"/,
    reason: 'Wants a caption (technique H39). The heading right above names the table of an order.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T24',
    reason:
      'Focuses each control by script, also those in a closed `details`, which cannot keep the focus. Nothing of ours removes it.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T23',
    reason:
      'Wants a link past repeated blocks as the first control (technique G1). A component has none; headings and landmarks do it, too.',
  },
];

/** Those that only the example has. */
const falseInExample: readonly FalseFinding[] = [
  {
    engine: 'QualWeb',
    rule: 'QW-ACT-R13',
    element: /tabindex="-1/,
    reason:
      'Takes a button with tabindex="-1" for one that Tab reaches. The rule asks only that Tab does not come into hidden content.',
  },
  ...['input_label_exists', 'fieldset_label_valid'].map((rule) => ({
    engine: 'IBM' as const,
    rule,
    element: /details:nth-child/,
    reason: 'Does not find the label of a control in a closed `details`. In the open one, which stories show, it does.',
  })),
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T17',
    reason: 'Compares the places of label and field by one number of their selectors, and not by their order.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T28',
    reason: 'Looks for a unit anywhere in the size of a font, and takes the "in" of `min(…)` for inches.',
  },
];

/** @param look Default: a usual one. */
export function falseFindingOf({ engine, rule, element }: RuleProblem, look = 'light'): FalseFinding | undefined {
  return [...falseFindings, ...falseInExample].find(
    (known) =>
      known.engine === engine &&
      known.rule === rule &&
      (known.element?.test(element) ?? true) &&
      (known.look ?? look) === look,
  );
}
