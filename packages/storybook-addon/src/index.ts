import { definePreviewAddon } from 'storybook/internal/csf';
import * as annotations from './preview';
import type { ListenTypes } from './types';

export { PayaloudStorybookAddonError, type PayaloudStorybookAddonErrorCode } from './PayaloudStorybookAddonError';
export type { ListenGlobals, ListenParameters, ListenTypes, TestMode } from './types';
export { expectSilence, expectSpoken, formatTimeline, spokenLog } from '@payaloud/testing/spoken-log';

/**
 * For `definePreview({ addons: [listen()] })`. An entry in the `addons` of `main.ts` needs no call.
 *
 * @example
 *   // .storybook/preview.ts
 *   import listen from '@payaloud/storybook-addon';
 *
 *   const addons = [listen()]; // of `definePreview`
 */
// Storybook reads this name.
// eslint-disable-next-line import/no-default-export
export default () => definePreviewAddon<ListenTypes>(annotations);
