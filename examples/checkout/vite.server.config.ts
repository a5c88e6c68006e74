import { defineConfig } from 'vite';

/** Builds the server for Node, because Node 20 runs no TypeScript. The page has `vite.config.ts`. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    rolldownOptions: { input: ['server/supervisor.ts', 'server/shopProcess.ts'] },
  },
});
