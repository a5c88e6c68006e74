import { en } from '@payaloud/core/languages/en';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, createRecognizer, EnrollWords, PayaloudProvider } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWordEnrollment, createWordStore, enrolledWords, type WordTakes } from '@payaloud/word-enrollment';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * A checkout's tip, recognized by the payer's enrolled words, or else by the model on the device, with the enrollment
 * beside it.
 */
export interface EnrolledWordsPage {
  /** Stores the takes of an earlier visit. */
  keep(takes: Record<string, readonly (readonly number[])[]>): Promise<void>;
  /** Number of stored takes of a word. */
  takesOf(word: string): Promise<number>;
  open(): void;
}

const bandCount = 24;
const store = createWordStore();
const options = { language: en, currency: 'USD', store, assets: '/payaloud/' } as const;
const recognizer = createRecognizer({ engines: [enrolledWords(options), localSpeech({ assets: '/payaloud/' })] });
const enrollment = createWordEnrollment(options);

const page: EnrolledWordsPage = {
  keep: (takes) =>
    store.save('en', Object.fromEntries(Object.entries(takes).map(([word, own]) => [word, own.map(toSpectrum)]))),
  takesOf: async (word) => (await store.load('en'))[word]?.length ?? 0,
  open: () =>
    createRoot(document.getElementById('root')!).render(
      <StrictMode>
        <PayaloudProvider language={en} locale="en-US" currency="USD" recognizer={recognizer}>
          <EnrollWords enrollment={enrollment} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              document.title = `Posted ${String(new FormData(event.currentTarget).get('tip'))}`;
            }}
          >
            <AmountField label="Tip" name="tip" required />
            <button type="submit">Post</button>
          </form>
        </PayaloudProvider>
      </StrictMode>,
    ),
};

function toSpectrum(energies: readonly number[]): WordTakes[string][number] {
  return { frames: energies.length / bandCount, energies: Float32Array.from(energies) };
}

Object.assign(window, { page });
