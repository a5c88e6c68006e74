export { SwipeIdentity } from '@payaloud/react';
