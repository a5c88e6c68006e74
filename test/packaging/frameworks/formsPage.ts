import { filesOf } from '../guides';
import type { AppFiles } from './freshApp';

const [controller, registered, readTip, , action] = filesOf('forms').map(({ code }) => code);

/**
 * A page of Next's app router with the forms of docs/forms.md: `Controller`, `register`, plain `FormData`, and a server
 * action, whose tip comes back as a cookie. Only its server knows that it takes no 13 dollars.
 */
export const formsPage: AppFiles = {
  'TipForm.tsx': `'use client';\n${controller}`,
  'RegisteredForm.tsx': `'use client';\n${registered}`,
  'ActionForm.tsx': action ?? '',
  'readTip.ts': readTip ?? '',
  'sendTip.ts': `'use server';
import { cookies } from 'next/headers';
import { readTip, type Answer } from './readTip';

export async function sendTip(_previous: Answer, form: FormData): Promise<Answer> {
  const answer = readTip(form);
  if (answer.error || !answer.tip) return answer;
  if (answer.tip.minorUnits === 1300) return { ...answer, error: 'We take no 13 dollars.' };
  (await cookies()).set('tip', String(answer.tip.minorUnits));
  return { tip: null, thanks: 'Thank you.' };
}
`,
  'Forms.tsx': `'use client';
import { en } from '@payaloud/core/languages/en';
import { AmountField, PayaloudProvider } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { useState } from 'react';
import { ActionForm } from './ActionForm';
import { RegisteredForm } from './RegisteredForm';
import type { sendTip } from './sendTip';
import { TipForm } from './TipForm';

export function Forms({ action }: { action: typeof sendTip }) {
  const [sent, setSent] = useState<readonly unknown[]>([]);
  const add = (tip: unknown) => setSent((before) => [...before, tip]);
  return (
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <section aria-label="Controller"><TipForm onTip={add} /></section>
      <section aria-label="register"><RegisteredForm onTip={add} /></section>
      <section aria-label="FormData">
        <form onSubmit={(event) => { event.preventDefault(); add(new FormData(event.currentTarget).get('tip')); }}>
          <AmountField label="Tip" name="tip" currency="USD" required />
          <button>Send</button>
        </form>
      </section>
      <section aria-label="Server action"><ActionForm action={action} /></section>
      <output aria-live="off" data-sent="">{JSON.stringify(sent)}</output>
    </PayaloudProvider>
  );
}
`,
  'page.tsx': `import { Forms } from './Forms';
import { sendTip } from './sendTip';

export default function Page() {
  return <main><Forms action={sendTip} /></main>;
}
`,
};
