import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workspaceAliases } from '../../scripts/workspaceAliases.ts';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: workspaceAliases(fileURLToPath(new URL('../..', import.meta.url))) },
});
