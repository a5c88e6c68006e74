import { build, type InlineConfig } from 'vite';

/**
 * Vite's `build` with React's production build. Vitest's `NODE_ENV`, which is `test`, would bring the development build, which takes
 * a quarter of a page's processor time. Its warnings and StrictMode are tested in jsdom and in the browser tests.
 */
export async function buildForProduction(config: InlineConfig): ReturnType<typeof build> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await build({ ...config, build: { ...config.build, reportCompressedSize: false } });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
