import { createDeviceKey, createTemplateVault, type DeviceKey, type TemplateVault } from '../../device-key';

/** The vault of a page that names none. An origin with several users gives each one's own vault. */
export function sharedVault(): TemplateVault {
  return (vault ??= createTemplateVault({ name: 'drawing' }));
}

/** The key of a page that names none. */
export function sharedDeviceKey(): DeviceKey {
  return (deviceKey ??= createDeviceKey());
}

let vault: TemplateVault | null = null;
let deviceKey: DeviceKey | null = null;
