export { createAmountMessages, type AmountMessages, type AmountMessagesField } from './createAmountMessages';
export { createIdentityMessages } from './createIdentityMessages';
export type { NamedMessage } from './namedMessage';
