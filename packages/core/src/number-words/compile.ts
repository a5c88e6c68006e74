import { memoize } from './memoize';
import type { NumberRules } from './rules';

/** A place in a rule where another number is spelled. The kind of rule decides which part of the number it spells. */
export interface Substitution {
  readonly operator: '<' | '>' | '=';
  /** A set's name, or a decimal pattern such as `#,##0`. */
  readonly target: string;
  /**
   * `>>>`: digits without spaces after a decimal point; otherwise the remainder is spelled by the rule before this one.
   */
  readonly isTriple: boolean;
  /** `<%set<<`: the numerator of a fraction keeps its leading zeros. */
  readonly keepsZeros: boolean;
}

interface Plural {
  readonly type: Intl.PluralRuleType;
  readonly forms: Readonly<Record<string, string>>;
}

export type Part = string | Substitution | Plural;

export interface Rule {
  /** The smallest number the rule spells. `NaN` for the rules for signs and decimals. */
  readonly base: number;
  /** Radix to the power of the exponent. `<` spells the quotient by it, `>` the remainder. */
  readonly divisor: number;
  readonly parts: readonly Part[];
  readonly hasRemainder: boolean;
}

export interface RuleSet {
  readonly name: string;
  /** Ascending by base. */
  readonly rules: readonly Rule[];
  /** `-x`, `x.x`, `0.x`; `x,x` is the second of two words for the decimal point. */
  readonly special: ReadonlyMap<string, Rule>;
}

export interface CompiledRules {
  readonly locale: string;
  readonly sets: ReadonlyMap<string, RuleSet>;
  /** Sets that spell the digits after a decimal point as numerator and denominator. */
  readonly fractionSets: ReadonlySet<string>;
}

/** Compiles a table at its first use, as ICU's `NFRule::makeRules` does. */
export const compileRules = memoize(({ locale, sets }: NumberRules): CompiledRules => {
  const texts = Object.entries(sets);
  const fractionSets = new Set<string>();
  for (const [name, text] of texts) {
    for (const [, target] of text.matchAll(/(?:^|;)[x0][.,]x:[^;]*>(%[^>;]+)>/g)) {
      if (target!.slice(1) !== name) fractionSets.add(target!.slice(1));
    }
  }
  const compiled = texts.map(([name, text]) => [name, compileSet(name, text, fractionSets.has(name))] as const);
  return { locale, sets: new Map(compiled), fractionSets };
});

/** Finds the rule that spells a whole number of at least zero (ICU's `NFRuleSet::findNormalRule`). */
export function pickRule({ rules }: RuleSet, number: number): Rule | undefined {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rules[middle]!.base > number) high = middle;
    else low = middle + 1;
  }
  const rule = rules[high - 1];
  return rule && rollsBack(rule, number) ? rules[high - 2] : rule;
}

/**
 * True if the remainder is zero: the rule before, without a remainder, spells the number (`NFRule::shouldRollBack`).
 */
function rollsBack({ base, divisor, hasRemainder }: Rule, number: number): boolean {
  return hasRemainder && number !== base && number % divisor === 0 && base % divisor !== 0;
}

export function isSubstitution(part: Part): part is Substitution {
  return typeof part === 'object' && 'operator' in part;
}

function compileSet(name: string, text: string, isFractionSet: boolean): RuleSet {
  const rules: Rule[] = [];
  const special = new Map<string, Rule>();
  let next = 0;
  for (const line of text.split(';')) {
    if (!line) continue;
    const [, kind, digits, radixDigits, decrements = '', body = ''] = line.match(RULE)!;
    const [, before = '', inside, orElse = '', after = ''] = body.match(BRACKETS) ?? [];
    const long = inside === undefined ? body : before + inside + after;
    const short = before + orElse + after;
    if (kind) {
      // A number below one leaves out the bracketed part of `x.x`.
      if (inside !== undefined) special.set('0.x', createRule(NaN, 1, short, name));
      // If there are two words for the point (`x.x`, `x,x`), the first is spoken and both are read.
      const key = /x.x/.test(kind) && special.has('x.x') ? 'x,x' : kind.replace(',', '.');
      special.set(key, createRule(NaN, 1, long, name));
      continue;
    }
    const base = digits ? Number(digits) : next;
    const radix = Number(radixDigits ?? 10);
    const divisor = radix ** Math.max(0, exponentOf(base, radix) - decrements.length);
    next = base + 1;
    const isSplit = inside !== undefined && base > 0 && base % divisor === 0;
    if (isSplit) rules.push(createRule(base, divisor, short, name));
    rules.push(createRule(isSplit && !isFractionSet ? next : base, divisor, long, name));
  }
  return { name, rules, special };
}

const RULE = /^(?:(?:(-x|[x0][.,][x0])|(\d+)(?:\/(\d+))?(>*)):)?\s*'?([^]*)$/;
const BRACKETS = /^(.*?)\[([^|\]]*)(?:\|([^\]]*))?\](.*)$/s;
const TOKENS = /\$\((\w+),(.*?)\)\$|(>>>)|<([%#0][^<]*)?<(<?)|>([%#0][^>]*)?>|=([%#0][^=]*)=/;

function createRule(base: number, divisor: number, text: string, own: string): Rule {
  const parts = parse(text, own);
  return { base, divisor, parts, hasRemainder: parts.some((part) => isSubstitution(part) && part.operator === '>') };
}

function parse(text: string, own: string): Part[] {
  const parts: Part[] = [];
  for (let rest = text; rest;) {
    const match = rest.match(TOKENS);
    if (!match) return [...parts, rest];
    const [token, pluralType, forms, triple, quotient, zeros, remainder, same] = match;
    if (match.index) parts.push(rest.slice(0, match.index));
    if (forms) {
      const entries = [...forms.matchAll(/(\w+)\{(.*?)\}/g)].map(([, category, form]) => [category!, form!]);
      parts.push({ type: pluralType as Intl.PluralRuleType, forms: Object.fromEntries(entries) as Plural['forms'] });
    } else {
      const target = (quotient ?? remainder ?? same ?? `%${own}`).replace('%', '');
      parts.push({ operator: token[0] as '<', target, isTriple: !!triple, keepsZeros: !!zeros });
    }
    rest = rest.slice(match.index! + token.length);
  }
  return parts;
}

/** Counts divisions, because a logarithm is wrong for some powers. A radix of one has no powers. */
function exponentOf(base: number, radix: number): number {
  return base < radix || radix < 2 ? 0 : 1 + exponentOf(base / radix, radix);
}
