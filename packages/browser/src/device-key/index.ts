export { canUsePasskey, confirmWithPasskey, type PasskeyOutcome, type PasskeyRequest } from './confirmWithPasskey';
export { passkeyKey, type PasskeyKeyOptions } from './passkeyKey';
export { createTemplateVault, type TemplateVault, type TemplateVaultOptions } from './templateVault';
export { openTemplateStore } from './templateStore';
export type { TemplateProtection, TemplateStore, WrappingKey } from './wrappingKey';
export { createDeviceKey, type DeviceKey, type DeviceKeyOptions, type DevicePublicKey } from './deviceKey';
export type { PasskeyAssertion } from './passkeyAssertion';
