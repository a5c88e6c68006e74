import type { Message } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { formatMoney, type Money } from '@payaloud/core/money';
import { speakAmount, type AmountExplanation, type HeardAmount } from '@payaloud/core/spoken-amount';
import { questionWords, refusalWords } from './words';

interface VerdictProps {
  readonly explanation: AmountExplanation;
  /** What the field says. */
  readonly heard: Message;
  readonly language: Language;
}

/** Right, asked or refused, with the reason and the payer's sentence. */
export function Verdict({ explanation: { result }, heard, language }: VerdictProps) {
  return (
    <section className="playground-part" aria-labelledby="amount-verdict">
      <h2 id="amount-verdict">The verdict</h2>
      <p className="playground-verdict" data-verdict={result.kind}>
        {verdictOf(result)}
      </p>
      <dl className="playground-facts">
        <Amounts result={result} language={language} />
        <dt>What the payer hears</dt>
        <dd lang={language.tag} dir={language.direction}>
          {heard.text}
        </dd>
        {heard.masked !== undefined && heard.masked !== heard.text && (
          <>
            <dt>If others may hear the page voice</dt>
            <dd lang={language.tag} dir={language.direction}>
              {heard.masked}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** The verdict in a sentence. */
export function verdictOf(result: HeardAmount): string {
  switch (result.kind) {
    case 'amount':
      return `Right: ${formatMoney(result.money, 'en')}`;
    case 'ambiguous':
      return `Asked: ${questionWords[result.reason]}`;
    case 'refused':
      return `Refused: ${refusalWords[result.reason]}`;
  }
}

function Amounts({ result, language }: { readonly result: HeardAmount; readonly language: Language }) {
  switch (result.kind) {
    case 'amount':
      return (
        <>
          <dt>In words</dt>
          <Words amounts={[result.money]} language={language} />
          {result.confusableWith.length > 0 && (
            <>
              <dt>Sounds like, so it is read back in digits</dt>
              <Words amounts={result.confusableWith} language={language} />
            </>
          )}
        </>
      );
    case 'ambiguous':
      return (
        <>
          <dt>It may be</dt>
          <Words amounts={result.candidates} language={language} />
        </>
      );
    case 'refused':
      return (
        'money' in result && (
          <>
            <dt>It was understood as</dt>
            <Words amounts={[result.money]} language={language} />
          </>
        )
      );
  }
}

function Words({ amounts, language }: { readonly amounts: readonly Money[]; readonly language: Language }) {
  return amounts.map((amount) => (
    <dd key={amount.minorUnits}>
      {formatMoney(amount, 'en')}:{' '}
      <span lang={language.tag} dir={language.direction}>
        {speakAmount(amount, language)}
      </span>
    </dd>
  ));
}
