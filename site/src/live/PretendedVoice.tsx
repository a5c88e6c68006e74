import { createWebSpeechTwin } from '@payaloud/testing';
import { useId, useState, type MouseEvent, type ReactNode } from 'react';

/** Utterances with what becomes of them. */
const utterances: readonly (readonly [words: string, result: string])[] = [
  ['twelve dollars and five cents', 'right: it is read back'],
  ['two fifty', 'asked: 2.50 or 250'],
  ['about ten dollars', 'refused: not exact'],
];

// Before the field asks which speech recognition there is.
const twin = createWebSpeechTwin();
if (typeof window !== 'undefined') twin.connect(window);

/** A field with a voice that is pretended, so that every reader can try speech: no microphone is opened. */
export function PretendedVoice({ children }: { readonly children: ReactNode }) {
  const name = useId();
  const [chosen, setChosen] = useState(0);

  function speak({ target }: MouseEvent) {
    const talk = target instanceof Element ? target.closest('[data-part="talk"]') : null;
    if (talk?.getAttribute('aria-pressed') === 'false') twin.say(utterances[chosen]?.[0] ?? null);
  }

  return (
    <>
      <fieldset>
        <legend>“Say the amount” will hear</legend>
        {utterances.map(([words, result], at) => (
          <label key={words}>
            <input type="radio" name={name} checked={at === chosen} onChange={() => setChosen(at)} />
            <span>
              “{words}” ({result})
            </span>
          </label>
        ))}
      </fieldset>
      <div onClickCapture={speak}>{children}</div>
    </>
  );
}
