import { createTemplateVault, type TemplateVault } from '../../device-key';

/** The vault of a page that names none. An origin with several users gives each one's own vault. */
export function sharedVault(): TemplateVault {
  return (shared ??= createTemplateVault({ name: 'drawing' }));
}

let shared: TemplateVault | null = null;
