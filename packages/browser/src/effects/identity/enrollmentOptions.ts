import type { Language } from '@payaloud/core/languages';
import type { Announcer } from '../../announcer';
import type { DeviceKey, DevicePublicKey, TemplateVault } from '../../device-key';
import type { IdentityMemory } from './identityMemory';

export interface EnrollmentControllerOptions {
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  readonly vault?: TemplateVault;
  /** The key that the drawing gates. Default: one key of this origin, named `device`. */
  readonly deviceKey?: DeviceKey;
  readonly memory?: IdentityMemory;
  /** Called once the drawing is kept, with the public key that the server shall keep under this user. */
  readonly onEnrolled?: (device: DevicePublicKey) => void;
  /** The drawing was deleted: the server may forget the key. The key itself stays for plain device confirmation. */
  readonly onDeleted?: () => void;
}
