import type { AppFiles } from './freshApp';

/**
 * Other people's stylesheets, each as its makers publish it, and the sheet that README advises beside it. `css` is
 * imported after ours, as an app does.
 */
export const hosts: Readonly<Record<string, { readonly css: string; readonly ours: string; readonly html?: string }>> =
  {
    'tailwind-3': { css: './tailwind3.css', ours: '@payaloud/react/styles.unlayered.css' },
    'tailwind-4': { css: './tailwind4.css', ours: '@payaloud/react/styles.css' },
    bootstrap: { css: 'bootstrap/dist/css/bootstrap.css', ours: '@payaloud/react/styles.unlayered.css' },
    'create-next-app': { css: './create-next-app.css', ours: '@payaloud/react/styles.unlayered.css' },
    'create-vite': { css: './create-vite.css', ours: '@payaloud/react/styles.unlayered.css' },
  };

/** The packages that the page needs besides our tarballs. The two starters are there for their stylesheets alone. */
export const hostDependencies: readonly string[] = [
  'tailwindcss3@npm:tailwindcss@3',
  'tailwindcss@4',
  '@tailwindcss/cli@4',
  'bootstrap@5',
  'create-next-app@16',
  'create-vite@9',
];

/** Commands that write the stylesheets, relative to the app. */
export const makeStyles: readonly (readonly string[])[] = [
  ['node', 'node_modules/tailwindcss3/lib/cli.js', '-i', 'in3.css', '-o', 'src/tailwind3.css', '--content', '*.html'],
  ['npx', '@tailwindcss/cli', '-i', 'in4.css', '-o', 'src/tailwind4.css'],
  ['cp', 'node_modules/create-next-app/dist/templates/app/ts/app/globals.css', 'src/create-next-app.css'],
  ['cp', 'node_modules/create-vite/template-react-ts/src/index.css', 'src/create-vite.css'],
];

const board = `import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, AnnouncementLog, ConfirmIdentity, PayaloudProvider, PaymentStatus, SpeakToMe, SpeechSettings, SwipeToPay } from '@payaloud/react';
import { createTestChallenge, findAccessibilityProblems } from '@payaloud/testing';
import { createRoot } from 'react-dom/client';

const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const answer = () => Promise.resolve('confirmed' as const);

function Board() {
  return (
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <main style={{ display: 'grid', gap: 24, padding: 16 }}>
        <h1>Checkout</h1>
        <SpeakToMe />
        <AmountField label="Tip" name="tip" max={money(20000, 'USD')} presets={[money(300, 'USD'), money(500, 'USD')]}
          percentages={{ of: order.amount, values: [10, 15] }} />
        <AmountField label="Donation" name="donation" errorMessage="Enter a donation." recognizer={null} />
        <ConfirmIdentity getChallenge={() => Promise.resolve(createTestChallenge())} onDrawing={answer} onPasskey={answer}
          onCode={answer} />
        <PaymentStatus payment={{ ...order, status: 'review' }} />
        <PaymentStatus payment={{ ...order, status: 'declined', declineReason: 'insufficient-funds' }} />
        <PaymentStatus payment={{ ...order, status: 'unknown' }} />
        <PaymentStatus payment={{ ...order, status: 'succeeded', reference: 'R7K2' }} />
        <SwipeToPay {...order} onPay={() => {}} />
        <SpeechSettings />
        <AnnouncementLog />
      </main>
    </PayaloudProvider>
  );
}

Object.assign(window, { findAccessibilityProblems });
createRoot(document.querySelector('#root')!).render(<Board />);
`;

const entries = Object.entries(hosts).flatMap(([name, { css, ours }]) => [
  [`src/${name}.tsx`, `import '${ours}';\nimport '${css}';\nimport './board';\n`],
  [
    `${name}.html`,
    `<!doctype html>
<html lang="en"><head><title>Checkout</title><meta name="viewport" content="width=device-width, initial-scale=1">${
      name === 'tailwind-4' ? '<style>@layer theme, base, payaloud, components, utilities;</style>' : ''
    }</head>
<body><div id="root"></div><script type="module" src="/src/${name}.tsx"></script></body></html>`,
  ],
]);

/** One page for each of `hosts`, with every component. */
export const hostApp: AppFiles = {
  ...Object.fromEntries(entries),
  'src/board.tsx': board,
  'in3.css': '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n',
  'in4.css': "@import 'tailwindcss' source(none);\n@source '../*.html';\n",
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'vite.config.js': `export default { build: { rollupOptions: { input: ${JSON.stringify(
    Object.keys(hosts).map((name) => `${name}.html`),
  )} } } };\n`,
};
