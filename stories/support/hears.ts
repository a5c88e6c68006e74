import { expectSpoken, spokenLog } from '@payaloud/storybook-addon';
import { waitFor } from 'storybook/test';

/** Waits until exactly these texts were announced, once each, in this order, and nothing more while the story is quiet. */
export async function hears(...texts: readonly (string | RegExp)[]): Promise<void> {
  const compare = () => expectSpoken(texts, { channel: 'region' });
  await waitFor(compare);
  await spokenLog().settled();
  compare();
}
