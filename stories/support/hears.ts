import { expectSpoken, spokenLog } from '@payaloud/storybook-addon';
import { waitFor } from 'storybook/test';

/** Waits until exactly these texts were announced, once each, in this order, and nothing more while the story is quiet. */
export async function hears(...texts: readonly (string | RegExp)[]): Promise<void> {
  await hearsExactly(() => texts);
}

/** Like `hears`. `progress` may come before the last text: a quick answer overtakes it, and on a busy machine it is said. */
export async function hearsAfter(progress: RegExp, ...texts: readonly (string | RegExp)[]): Promise<void> {
  await hearsExactly(() => {
    const isSaid = spokenLog()
      .texts('region')
      .some((text) => progress.test(text));
    return isSaid ? [...texts.slice(0, -1), progress, ...texts.slice(-1)] : texts;
  });
}

async function hearsExactly(texts: () => readonly (string | RegExp)[]): Promise<void> {
  const compare = () => expectSpoken(texts(), { channel: 'region' });
  await waitFor(compare);
  await spokenLog().settled();
  compare();
}
