import { lazyPart } from '@payaloud/browser/internal';
import { elementWith } from '../element/elementWith';
import type { IdentityProperties } from './identityHost';

const shape = { attributes: { headingLevel: 'text' }, properties: ['identity', 'order'] } as const;

const view = lazyPart(async () => (await import('./identityView')).identityView);

/**
 * Confirms who pays, by a drawing, a passkey, a code or this device: `<payaloud-identity></payaloud-identity>`. It shows once it has
 * `identity`, whose functions tell the page each answer.
 */
export class PayaloudIdentityElement extends elementWith<IdentityProperties>(shape) {
  protected readonly view = view;

  protected override canShow(): boolean {
    return this.identity !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-identity': PayaloudIdentityElement;
  }
}
