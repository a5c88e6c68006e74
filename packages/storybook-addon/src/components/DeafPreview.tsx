import React from 'react';
import { Notice } from './look';

/** Says that nothing of this story is heard, and what to do. */
export function DeafPreview() {
  return (
    <Notice data-tone="problem">
      <p>
        Listen hears nothing of this story, because the preview does not report to it, and no test of it can find a
        fault.
      </p>
      <p>
        Restart Storybook. If <code>.storybook/preview</code> uses <code>definePreview</code> with another builder than
        Vite, add <code>listen()</code> of <code>@payaloud/storybook-addon</code> to its <code>addons</code>.
      </p>
    </Notice>
  );
}
