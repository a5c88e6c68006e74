import { ConfirmIdentity } from '@payaloud/react';
import { headingLevelOf } from '../element/headingLevel';
import { viewOf } from '../element/mountComponent';
import type { IdentityHost } from './identityHost';

export const identityView = viewOf(({ identity, order, headingLevel }: IdentityHost) => {
  const level = headingLevelOf(headingLevel, [2, 3, 4, 5, 6]);
  return identity ? <ConfirmIdentity {...identity} {...(order && { order })} headingLevel={level} /> : null;
});
