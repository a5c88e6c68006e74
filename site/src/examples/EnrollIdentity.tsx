import { createTemplateVault } from '@payaloud/browser';
import { identity } from '@payaloud/core/languages/en/identity';
import { EnrollIdentity } from '@payaloud/react';

const vault = createTemplateVault({ name: 'drawing:example' });

export const Example = () => (
  <EnrollIdentity
    language={identity}
    vault={vault}
    headingLevel={3}
    onEnrolled={(device) => {
      console.info('Your server keeps this key:', device);
    }}
  />
);
