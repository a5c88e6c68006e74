import type { Language } from '@payaloud/core/languages';
import { formatMoney } from '@payaloud/core/money';
import type { AmountExplanation, ExplainedPhrase, ExplainedTranscript } from '@payaloud/core/spoken-amount';
import { questionWords, refusalWords, roleWords } from './words';

interface PhrasesProps {
  readonly explanation: AmountExplanation;
  readonly language: Language;
}

/** Each transcript by itself: its phrases, and what it would be without the others and the limits. */
export function Phrases({ explanation, language }: PhrasesProps) {
  return (
    <section className="playground-part" aria-labelledby="amount-phrases">
      <h2 id="amount-phrases">How it was read</h2>
      {explanation.transcripts.map((read, at) => (
        // The order is that of the transcripts, which may be equal.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="playground-group">
          <h3>
            {explanation.transcripts.length > 1 && `${at + 1}. `}
            <q lang={language.tag} dir={language.direction}>
              {read.transcript}
            </q>
          </h3>
          {read.phrases.length > 0 && <PhraseTable phrases={read.phrases} language={language} />}
          <p>By itself: {byItself(read)}.</p>
        </div>
      ))}
    </section>
  );
}

function PhraseTable({
  phrases,
  language,
}: {
  readonly phrases: readonly ExplainedPhrase[];
  readonly language: Language;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Phrase</th>
          <th scope="col">What it can be</th>
        </tr>
      </thead>
      <tbody>
        {phrases.map(({ text, roles, currency }, at) => (
          // The same phrase may come twice.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            <th scope="row" lang={language.tag} dir={language.direction}>
              {text}
            </th>
            <td>{[...roles.map((role) => roleWords[role]), ...(currency ? [currency] : [])].join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function byItself({ amounts, question, refusal }: ExplainedTranscript): string {
  const figures = amounts.map((amount) => formatMoney(amount, 'en')).join(' or ');
  if (refusal) return `refused, because ${refusalWords[refusal]}${figures && ` (${figures})`}`;
  return question ? `${figures}, asked because ${questionWords[question]}` : figures;
}
