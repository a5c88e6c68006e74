import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { workspaceAliases } from '../../../scripts/workspaceAliases.ts';

/** A Storybook with faults on purpose. As anybody's, it only names the addon. */
const config: StorybookConfig = {
  stories: ['./*.stories.tsx'],
  addons: ['@payaloud/storybook-addon'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, alias: workspaceAliases(fileURLToPath(new URL('../../..', import.meta.url))) },
  }),
};

export default config;
