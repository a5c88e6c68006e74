import { voiceAttributes } from '@payaloud/browser';

interface Voiced {
  /** In words, where the name has figures for the eye. Default: the accessible name. */
  readonly speech?: string;
  /** Where others may hear, instead of an amount or a payee. */
  readonly masked: string;
}

/** For a control whose component announces what becomes wrong with it: the page voice does not tell it a second time. */
export const announcedByItself: Readonly<Record<string, string>> = { [voiceAttributes.announced]: '' };

/** What the page voice says of a control, as attributes to spread on it. */
export function voiced({ speech, masked }: Voiced): Readonly<Record<string, string>> {
  return { ...(speech === undefined ? {} : { [voiceAttributes.speech]: speech }), [voiceAttributes.masked]: masked };
}
