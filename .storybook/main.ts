import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { workspaceAliases } from '../scripts/workspaceAliases.ts';
import { propTables } from './propTables.ts';

// Copied by `npm start`. Stories also run without it, but cannot recognize speech on the device.
const speechModels = fileURLToPath(new URL('../examples/checkout/public/payaloud', import.meta.url));

const config: StorybookConfig = {
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.tsx',
    '../test/drawing-study/*.stories.tsx',
    '../packages/storybook-addon/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', '@payaloud/storybook-addon'],
  framework: '@storybook/react-vite',
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      ...propTables,
      tsconfigPath: fileURLToPath(new URL('../packages/react/tsconfig.json', import.meta.url)),
      include: [fileURLToPath(new URL('../packages/react/src/**/*.{ts,tsx}', import.meta.url))],
    },
  },
  staticDirs: existsSync(speechModels) ? [{ from: speechModels, to: '/payaloud' }] : [],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      alias: workspaceAliases(fileURLToPath(new URL('..', import.meta.url))),
    },
  }),
};

export default config;
