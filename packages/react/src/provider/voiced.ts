import { voiceAttributes } from '@payaloud/browser/internal';

interface Voiced {
  /** The name in words, if the visible name has digits. Default: the accessible name. */
  readonly speech?: string;
  /** The name without amount and payee, said if others may hear. Default: nothing in the name is sensitive. */
  readonly masked?: string;
}

/** Attributes for a control whose component announces its errors, so that the page voice does not repeat them. */
export const announcedByItself: Readonly<Record<string, string>> = { [voiceAttributes.announced]: '' };

/** Attributes that tell the page voice what to say about a control. */
export function voiced({ speech, masked }: Voiced): Readonly<Record<string, string>> {
  return {
    ...(speech === undefined ? {} : { [voiceAttributes.speech]: speech }),
    ...(masked === undefined ? {} : { [voiceAttributes.masked]: masked }),
  };
}
