/** The part of Vite's configuration that is read and extended here. */
interface ViteConfig {
  optimizeDeps?: { include?: string[] };
}

/**
 * Prepares the reading order's library for Vite's dev server. Else the first look at it would reload the page, because Vite
 * finds a dependency behind `import()` only then.
 */
export function viteFinal<Config extends ViteConfig>(config: Config): Config {
  const include = [
    ...(config.optimizeDeps?.include ?? []),
    '@payaloud/storybook-addon > @guidepup/virtual-screen-reader',
  ];
  return { ...config, optimizeDeps: { ...config.optimizeDeps, include } };
}
