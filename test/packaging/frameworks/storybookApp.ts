import type { AppFiles } from './freshApp';

/**
 * A Storybook of somebody else, as Storybook's docs begin one for React and Vite. The addon is one entry of `addons`. Its
 * story is made of React Aria's components, and has a planted fault: the status comes with its text, so it is not spoken.
 */
export const storybookApp: AppFiles = {
  'package.json': '{ "private": true, "type": "module" }',
  '.storybook/main.js': `export default {
  stories: ['../src/**/*.stories.jsx'],
  addons: ['@payaloud/storybook-addon'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
`,
  'src/Coupon.stories.jsx': `import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';

function Coupon() {
  const [isSent, setSent] = useState(false);
  return (
    <Form>
      <TextField name="coupon">
        <Label>Coupon</Label>
        <Input />
      </TextField>
      <Button onPress={() => setSent(true)}>Redeem</Button>
      {isSent && <p role="status">Coupon redeemed</p>}
    </Form>
  );
}

export default { title: 'Coupon', component: Coupon };

export const Redeem = {};
`,
};

/** Versions that are tested. */
export const storybookDependencies = [
  'storybook@10',
  '@storybook/react-vite@10',
  'react@19',
  'react-dom@19',
  'react-aria-components@1',
  'vite@8',
];
