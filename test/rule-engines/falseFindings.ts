import type { EngineName, RuleProblem } from './ruleEngines';

/** A finding of an engine that is not a failure, with the reason. It is false wherever it matches. */
export interface FalseFinding {
  readonly engine: EngineName;
  readonly rule: string;
  /** In the element's HTML or place. Default: any. */
  readonly element?: RegExp;
  readonly reason: string;
}

export const falseFindings: readonly FalseFinding[] = [
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

export function falseFindingOf({ engine, rule, element }: RuleProblem): FalseFinding | undefined {
  return falseFindings.find(
    (known) => known.engine === engine && known.rule === rule && (known.element?.test(element) ?? true),
  );
}
