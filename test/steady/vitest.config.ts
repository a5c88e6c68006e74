// Planted races for `npm run measure -- steady --planted`.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { workspaceAliases } from '../../scripts/workspaceAliases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: workspaceAliases(root) },
  test: {
    name: 'planted',
    environment: 'jsdom',
    include: ['test/steady/*.planted.ts'],
    setupFiles: ['./scripts/steady/pausePage.ts'],
    provide: { pauses: Number(process.env.PAYALOUD_PAUSES ?? 0) },
  },
});
