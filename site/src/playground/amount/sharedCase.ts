import { isCurrency } from '@payaloud/core/money';
import { isLanguageTag, type LanguageTag } from '../shared/languages';

/** One hearing of the same words, as a recognizer gives it. */
export interface Alternative {
  readonly transcript: string;
  /** In percent, 0 to 100. */
  readonly confidence: number;
}

/** Everything that the playground reads, as a link holds it. */
export interface AmountCase {
  readonly tag: LanguageTag;
  readonly currency: string;
  /** Decimal text, such as `5.00`; empty: no limit. */
  readonly min: string;
  readonly max: string;
  /** At least one. */
  readonly alternatives: readonly Alternative[];
}

/** `hearAmount` uses no more. */
export const maxAlternatives = 5;

export const firstCase: AmountCase = {
  tag: 'en',
  currency: 'USD',
  min: '',
  max: '',
  alternatives: [{ transcript: 'two fifty', confidence: 90 }],
};

/** The transcripts, best first. Equal confidences keep their order. */
export function transcriptsOf({ alternatives }: AmountCase): readonly string[] {
  return [...alternatives].sort((one, other) => other.confidence - one.confidence).map(({ transcript }) => transcript);
}

/** The part of an address behind `#`. */
export function toHash({ tag, currency, min, max, alternatives }: AmountCase): string {
  const params = new URLSearchParams({ lang: tag, currency, ...(min && { min }), ...(max && { max }) });
  for (const { transcript, confidence } of alternatives) {
    params.append('heard', transcript);
    params.append('confidence', String(confidence));
  }
  return params.toString();
}

/** Null if the text is not one of `toHash`, such as the name of a heading. Anything else in it that is unknown is left out. */
export function fromHash(hash: string): AmountCase | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const heard = params.getAll('heard').slice(0, maxAlternatives);
  if (heard.length === 0) return null;
  const [tag, currency] = [params.get('lang') ?? '', params.get('currency') ?? ''];
  const confidences = params.getAll('confidence').map(Number);
  return {
    tag: isLanguageTag(tag) ? tag : firstCase.tag,
    currency: isCurrency(currency) ? currency : firstCase.currency,
    min: params.get('min') ?? '',
    max: params.get('max') ?? '',
    alternatives: heard.map((transcript, at) => ({ transcript, confidence: percent(confidences[at]) })),
  };
}

function percent(value = 0): number {
  return Number.isFinite(value) ? Math.min(100, Math.max(0, Math.round(value))) : 0;
}
