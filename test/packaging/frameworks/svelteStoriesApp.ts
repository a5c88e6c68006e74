import type { AppFiles } from './freshApp';
import { storiesInVitestConfig, storiesInVitestDependencies } from './storiesInVitest';

/** A Storybook of Svelte components, with the addon in `main.js` alone. One story has a planted fault: its alert gets the focus, too. */
export const svelteStoriesApp: AppFiles = {
  'package.json': '{ "private": true, "type": "module" }',
  '.storybook/main.js': `export default {
  stories: ['../src/**/*.stories.js'],
  addons: ['@storybook/addon-vitest', '@payaloud/storybook-addon'],
  framework: '@storybook/svelte-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
`,
  '.storybook/preview.js': `export default { parameters: { listen: { test: 'error' } } };
`,
  'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';

export default { plugins: [svelte()] };
`,
  'vitest.config.js': storiesInVitestConfig({
    imports: "import { svelte } from '@sveltejs/vite-plugin-svelte';",
    plugins: 'svelte(), ',
  }),
  'src/Coupon.svelte': `<script>
  import { tick } from 'svelte';

  let { movesFocus = false } = $props();
  let text = $state('');
  let alert;
  async function redeem() {
    text = 'Redeemed';
    await tick();
    if (movesFocus) alert.focus();
  }
</script>

<button onclick={redeem}>Redeem</button>
<p role="alert" tabindex="-1" bind:this={alert}>{text}</p>
`,
  'src/Coupon.stories.js': `import { expectSpoken, spokenLog } from '@payaloud/storybook-addon';
import { userEvent, within } from 'storybook/test';
import Coupon from './Coupon.svelte';

export default { title: 'Coupon', component: Coupon };

async function redeem({ canvasElement }) {
  await userEvent.click(within(canvasElement).getByRole('button', { name: 'Redeem' }));
  await spokenLog().settled();
}

export const Once = {
  args: { movesFocus: false },
  async play(context) {
    await redeem(context);
    expectSpoken(['Redeemed']);
  },
};

export const Twice = { args: { movesFocus: true }, play: redeem };
`,
};

/** Versions that are tested. */
export const svelteStoriesDependencies = [
  'storybook@10',
  '@storybook/svelte-vite@10',
  '@sveltejs/vite-plugin-svelte',
  ...storiesInVitestDependencies,
  'svelte@5',
  'vite@8',
];
