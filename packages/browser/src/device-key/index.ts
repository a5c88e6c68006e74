export * from './confirmWithPasskey';
export * from './passkeyKey';
export * from './templateVault';
export * from './templateStore';
export * from './deviceKey';
export type { TemplateProtection, TemplateStore, WrappingKey } from './wrappingKey';
