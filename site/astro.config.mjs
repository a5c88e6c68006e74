import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { workspaceAliases } from '../scripts/workspaceAliases.ts';
import { writeSite } from './scripts/writeSite.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [playground, guides, components, ...others] = await writeSite();

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    react(),
    starlight({
      title: 'Payaloud',
      description: 'Payments without sight: say the amount, draw to confirm, hear what happened.',
      // Before any stylesheet: else Starlight's reset could come last and strip the components.
      head: [{ tag: 'style', content: '@layer starlight, payaloud;' }],
      customCss: ['./src/styles/site.css'],
      social: [{ icon: 'github', label: 'GitHub', href: 'https://github.com/payaloud/payaloud' }],
      // Code wraps, so that nobody has to scroll sideways.
      expressiveCode: { defaultProps: { wrap: true } },
      components: { MarkdownContent: './src/components/MarkdownContent.astro' },
      sidebar: [
        {
          label: 'Start',
          items: [
            { label: 'Hear it', link: '/' },
            { label: 'A checkout', link: '/start/checkout/' },
            { label: 'One field in Next', link: '/start/next/' },
            { label: 'Plain HTML', link: '/start/html/' },
            { label: 'Listen in your Storybook', link: '/start/listen/' },
            { label: 'The server', link: '/start/server/' },
          ],
        },
        playground,
        guides,
        components,
        ...others,
        { label: 'Accessibility', link: '/accessibility/' },
      ].filter((group) => !('items' in group) || group.items.length > 0),
    }),
  ],
  vite: {
    resolve: {
      alias: [
        { find: /^~\//, replacement: fileURLToPath(new URL('src/', import.meta.url)) },
        // Of words-to-numbers, which calls it only for its option `fuzzy`. In a module it throws as soon as it is loaded.
        { find: 'clj-fuzzy', replacement: fileURLToPath(new URL('src/playground/amount/noFuzzy.ts', import.meta.url)) },
        ...workspaceAliases(root, 'dist'),
      ],
      // The packages have a React of their own beside them, for their tests.
      dedupe: ['react', 'react-dom'],
    },
    // Blocks of the guides, and the built packages, lie outside of this folder.
    server: { fs: { allow: [root] } },
  },
});
