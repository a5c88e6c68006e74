import { getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createSynthesisTwin } from '@payaloud/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

/** A field in React Hook Form. With `?voice=30` the page voice speaks, 30 ms a character. */
const msPerCharacter = Number(new URLSearchParams(location.search).get('voice') ?? 0);
const voice = createSynthesisTwin({ msPerCharacter });
if (msPerCharacter > 0) {
  voice.connect(window);
  getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'private' });
}

const page = { sent: [] as string[], posted: [] as string[], voice };

function TipForm() {
  const { register, handleSubmit, formState } = useForm<{ tip: string }>();
  const { ref, name, onChange, onBlur } = register('tip', { required: 'A tip is needed.' });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        page.posted.push(String(new FormData(event.currentTarget).get('tip')));
        void handleSubmit(({ tip }) => page.sent.push(tip))(event);
      }}
    >
      <AmountField
        label="Tip"
        max={money(1000, 'USD')}
        recognizer={null}
        presets={[money(300, 'USD')]}
        ref={ref}
        name={name}
        onChange={onChange}
        onBlur={onBlur}
        errorMessage={formState.errors.tip?.message}
      />
      <button>Send</button>
    </form>
  );
}

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <TipForm />
    </PayaloudProvider>
  </StrictMode>,
);
window.forms = page;

declare global {
  interface Window {
    forms: typeof page;
  }
}
