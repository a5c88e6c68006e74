/** Words inside the frame. Default: English. */
export interface FakeFieldTexts {
  /** The language of the frame, BCP 47. */
  readonly lang: string;
  readonly cardNumber: string;
  readonly expiry: string;
  readonly securityCode: string;
  /** The error of a number that is not whole or not right. */
  readonly wrongNumber: string;
  readonly wrongExpiry: string;
  readonly wrongSecurityCode: string;
}

/** The page inside the fake provider's frame. */
export function fakeFieldPage(texts: FakeFieldTexts, showsErrors: boolean): string {
  const field = (id: string, label: string, autocomplete: string) =>
    `<label for="${id}">${escape(label)}</label><input id="${id}" inputmode="numeric" autocomplete="${autocomplete}">`;
  const errors = JSON.stringify([texts.wrongNumber, texts.wrongExpiry, texts.wrongSecurityCode]).replace(
    /</g,
    '\\u003c',
  );
  return `<!doctype html><html lang="${escape(texts.lang)}"><title>${escape(texts.cardNumber)}</title>
<style>
  body { margin: 0; font: 1.125rem/1.5 sans-serif; display: grid; gap: 0.25rem }
  input { font: inherit; min-height: 44px; border: 2px solid #5f7069; border-radius: 8px; padding: 0 8px; width: 100%; box-sizing: border-box }
</style><body>
${field('number', texts.cardNumber, 'cc-number')}
${field('expiry', texts.expiry, 'cc-exp')}
${field('code', texts.securityCode, 'cc-csc')}
<p role="alert" id="alert"></p>
<script>
  const errors = ${errors};
  const lengths = [16, 4, 3];
  const inputs = [...document.querySelectorAll('input')];
  const left = new Set();
  const digits = (input) => input.value.replace(/\\D/g, '');
  const isWhole = (at) => digits(inputs[at]).length === lengths[at];
  const firstWrong = () => inputs.findIndex((_, at) => !isWhole(at));
  function report() {
    const wrong = inputs.findIndex((input, at) => left.has(input) && !isWhole(at));
    const error = wrong < 0 ? null : errors[wrong];
    inputs.forEach((input, at) => input.setAttribute('aria-invalid', String(at === wrong)));
    ${showsErrors ? "document.querySelector('#alert').textContent = error ?? '';" : ''}
    const state = { complete: firstWrong() < 0, empty: inputs.every((input) => input.value === ''), error };
    parent.postMessage({ type: 'change', state }, '*');
  }
  for (const input of inputs) {
    input.oninput = report;
    input.onblur = () => {
      if (input.value !== '') left.add(input);
      report();
    };
  }
  addEventListener('message', ({ data }) => {
    if (data.type === 'focus') inputs[Math.max(0, firstWrong())].focus();
    if (data.type === 'show-errors') {
      inputs.forEach((input) => left.add(input));
      report();
    }
    if (data.type === 'tokenize') {
      const token = firstWrong() < 0 ? 'tok_' + digits(inputs[0]).slice(-4) : null;
      parent.postMessage({ type: 'token', token }, '*');
    }
  });
  parent.postMessage({ type: 'ready' }, '*');
</script></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
