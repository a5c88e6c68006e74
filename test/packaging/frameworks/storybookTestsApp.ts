import type { AppFiles } from './freshApp';
import { storiesInVitestConfig, storiesInVitestDependencies } from './storiesInVitest';

/** How a preview is written: as an object, or by `definePreview`, of which Storybook takes no addon of `main.ts`. */
export type PreviewKind = 'object' | 'defined';

const shared: AppFiles = {
  'package.json': '{ "private": true, "type": "module" }',
  '.storybook/main.js': `export default {
  stories: ['../src/**/*.stories.jsx'],
  addons: ['@storybook/addon-vitest', '@payaloud/storybook-addon'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
`,
  'vite.config.js': `import react from '@vitejs/plugin-react';

export default { plugins: [react()] };
`,
  'vitest.config.js': storiesInVitestConfig({
    imports: "import react from '@vitejs/plugin-react';",
    plugins: 'react(), ',
  }),
  'src/Coupon.jsx': `export function Coupon({ movesFocus }) {
  function redeem({ currentTarget }) {
    const alert = currentTarget.nextElementSibling;
    alert.textContent = 'Redeemed';
    if (movesFocus) alert.focus();
  }
  return (
    <>
      <button onClick={redeem}>Redeem</button>
      <p role="alert" tabIndex={-1} />
    </>
  );
}
`,
};

/** One story says "Redeemed" once; the other moves the focus to its alert as well, which is the planted fault. Its play function imports from the addon. */
const storiesOf = (
  begin: string,
  story: (args: string) => string,
  end: string,
) => `import { expectSpoken, spokenLog } from '@payaloud/storybook-addon';
import { userEvent, within } from 'storybook/test';
import { Coupon } from './Coupon';
${begin}

async function redeem({ canvasElement }) {
  await userEvent.click(within(canvasElement).getByRole('button', { name: 'Redeem' }));
  await spokenLog().settled();
}

export const Once = ${story(`{
  args: { movesFocus: false },
  async play(context) {
    await redeem(context);
    expectSpoken(['Redeemed']);
  },
}`)};

export const Twice = ${story('{ args: { movesFocus: true }, play: redeem }')};
${end}`;

/** A Storybook of somebody else whose stories run in Vitest, with the addon in `main.js` alone. */
export const storybookTestsApp: Readonly<Record<PreviewKind, AppFiles>> = {
  object: {
    ...shared,
    '.storybook/preview.js': `export default { parameters: { listen: { test: 'error' } } };
`,
    'src/Coupon.stories.jsx': storiesOf(
      '',
      (args) => args,
      `
export default { title: 'Coupon', component: Coupon };
`,
    ),
  },
  defined: {
    ...shared,
    '.storybook/preview.js': `import { definePreview } from '@storybook/react-vite';

export default definePreview({ parameters: { listen: { test: 'error' } } });
`,
    'src/Coupon.stories.jsx': storiesOf(
      `import preview from '../.storybook/preview';

const meta = preview.meta({ title: 'Coupon', component: Coupon });`,
      (args) => `meta.story(${args})`,
      '',
    ),
  },
};

/** Versions that are tested. */
export const storybookTestsDependencies = [
  'storybook@10',
  '@storybook/react-vite@10',
  '@vitejs/plugin-react@6',
  ...storiesInVitestDependencies,
  'react@19',
  'react-dom@19',
  'vite@8',
];
