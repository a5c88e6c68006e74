import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shopServer } from './server/serverPlugin.ts';

export default defineConfig({
  // Unknown URLs return 404 instead of the page, so that a missing speech model is noticed.
  appType: 'mpa',
  plugins: [react(), shopServer()],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: { outDir: 'dist/page' },
});
