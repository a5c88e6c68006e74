import { lazyPart } from '@payaloud/browser/internal';
import { elementWith } from '../element/elementWith';

const shape = { attributes: {}, properties: [] } as const;

const view = lazyPart(async () => (await import('./speakToMeView')).speakToMeView);

/**
 * Turns the page voice on and off, for payers who use no screen reader: `<payaloud-speak-to-me></payaloud-speak-to-me>`. Put it first
 * in the page, because its Stop stays in reach in all that comes behind it. The voice speaks the whole page.
 */
export class PayaloudSpeakToMeElement extends elementWith<object>(shape) {
  protected readonly view = view;
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-speak-to-me': PayaloudSpeakToMeElement;
  }
}
