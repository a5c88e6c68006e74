import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { workspaceAliases } from '../scripts/workspaceAliases.ts';

// Copied by `npm start`. Stories also run without it, but cannot recognize speech on the device.
const speechModels = fileURLToPath(new URL('../examples/checkout/public/payaloud', import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  staticDirs: existsSync(speechModels) ? [{ from: speechModels, to: '/payaloud' }] : [],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      alias: workspaceAliases(fileURLToPath(new URL('..', import.meta.url))),
    },
  }),
};

export default config;
