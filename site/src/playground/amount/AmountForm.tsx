import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { CopyButton } from '../shared/CopyButton';
import { LanguageSelect } from '../shared/LanguageSelect';
import { Select } from '../shared/Select';
import { TextInput } from '../shared/TextInput';
import { currencies, nameOfCurrency } from './currencies';
import { readLimit } from './limits';
import { maxAlternatives, toHash, type Alternative, type AmountCase } from './sharedCase';

interface AmountFormProps {
  readonly initial: AmountCase;
  readonly onShow: (next: AmountCase) => void;
}

/** The words and their setting. Nothing is read before "Read it", so that the page does not talk while somebody types. */
export function AmountForm({ initial, onShow }: AmountFormProps) {
  const [draft, setDraft] = useState(initial);
  const change = (more: Partial<AmountCase>) => setDraft({ ...draft, ...more });
  const changeAlternative = (at: number, more: Partial<Alternative>) =>
    change({ alternatives: draft.alternatives.map((one, index) => (index === at ? { ...one, ...more } : one)) });
  const { alternatives, currency } = draft;
  const form = useRef<HTMLFormElement>(null);

  /** Takes other alternatives and focuses the words of one, because the pressed button may be gone. */
  function replaceAlternatives(next: readonly Alternative[], focused: number) {
    flushSync(() => change({ alternatives: next }));
    form.current?.querySelectorAll<HTMLElement>('[data-alternative]')[focused]?.focus();
  }

  const [min, max] = [readLimit(draft.min, currency), readLimit(draft.max, currency)];

  function read(event: FormEvent) {
    event.preventDefault();
    if (!min.problem && !max.problem) onShow(draft);
  }

  return (
    <form ref={form} onSubmit={read} className="playground-part" aria-labelledby="amount-words">
      <h2 id="amount-words">The words</h2>
      {alternatives.map(({ transcript, confidence }, at) => (
        // The order of the list is that of the fields.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="playground-row">
          <TextInput
            label={at === 0 ? 'What the recognizer heard' : `Alternative ${at + 1}`}
            value={transcript}
            lang={draft.tag}
            dir="auto"
            autoComplete="off"
            data-alternative
            onText={(text) => changeAlternative(at, { transcript: text })}
          />
          {alternatives.length > 1 && (
            <>
              <TextInput
                label={`Confidence of ${at === 0 ? 'the first' : `alternative ${at + 1}`}, in percent`}
                type="number"
                min={0}
                max={100}
                value={String(confidence)}
                onText={(text) => changeAlternative(at, { confidence: Number(text) })}
              />
              <button
                type="button"
                className="payaloud-button"
                onClick={() =>
                  replaceAlternatives(
                    alternatives.filter((_, index) => index !== at),
                    Math.max(0, at - 1),
                  )
                }
              >
                Remove {at === 0 ? 'the first' : `alternative ${at + 1}`}
              </button>
            </>
          )}
        </div>
      ))}
      {alternatives.length < maxAlternatives && (
        <p>
          <button
            type="button"
            className="payaloud-button"
            onClick={() =>
              replaceAlternatives(
                [...alternatives, { transcript: '', confidence: 90 - 10 * alternatives.length }],
                alternatives.length,
              )
            }
          >
            Add an alternative
          </button>
        </p>
      )}
      {alternatives.length > 1 && <p>Only the order of the confidences counts. Their distance does not.</p>}
      <div className="playground-columns">
        <LanguageSelect value={draft.tag} onChange={(tag) => change({ tag })} />
        <Select
          label="Currency"
          value={currency}
          options={currencies.map((code) => ({ value: code, name: nameOfCurrency(code) }))}
          onChange={(code) => change({ currency: code })}
        />
        <TextInput
          label="Smallest amount"
          hint="For example 5.00. Empty: any amount above zero."
          problem={min.problem}
          inputMode="decimal"
          value={draft.min}
          onText={(text) => change({ min: text })}
        />
        <TextInput
          label="Largest amount"
          hint="For example 500.00. Empty: no limit."
          problem={max.problem}
          inputMode="decimal"
          value={draft.max}
          onText={(text) => change({ max: text })}
        />
      </div>
      <p>
        <button type="submit" className="payaloud-button" data-variant="primary">
          Read it
        </button>
      </p>
      <CopyButton text={() => `${location.href.split('#')[0]}#${toHash(draft)}`}>Copy a link to this</CopyButton>
    </form>
  );
}
