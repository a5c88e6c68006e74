import { createDeviceKey, createTemplateVault, type DeviceKey, type TemplateVault } from '../../device-key';

/** The default vault of a page. If several users share an origin, give each their own vault. */
export function sharedVault(): TemplateVault {
  return (vault ??= createTemplateVault({ name: 'drawing' }));
}

/** The default key of a page. */
export function sharedDeviceKey(): DeviceKey {
  return (deviceKey ??= createDeviceKey());
}

let vault: TemplateVault | null = null;
let deviceKey: DeviceKey | null = null;
