import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { testBank } from './bank/testBank.ts';

export default defineConfig({
  // Unknown addresses are 404, not the page: a missing speech model has to look missing.
  appType: 'mpa',
  plugins: [react(), testBank()],
  resolve: { dedupe: ['react', 'react-dom'] },
});
