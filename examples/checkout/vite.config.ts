import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { testBank } from './bank/testBank.ts';

export default defineConfig({
  // Unknown URLs return 404 instead of the page, so that a missing speech model is noticed.
  appType: 'mpa',
  plugins: [react(), testBank()],
  resolve: { dedupe: ['react', 'react-dom'] },
});
