export type { PasskeyKeyOptions } from './passkeyKey';
export { createTemplateVault, type TemplateVault, type TemplateVaultOptions } from './templateVault';
export type { TemplateProtection } from './wrappingKey';
