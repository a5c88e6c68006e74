import type { Preview } from '@storybook/react-vite';
import '@payaloud/react/styles.css';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
