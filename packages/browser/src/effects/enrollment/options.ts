import type { Language } from '@payaloud/core/languages';
import type { Announcer } from '../../announcer';
import type { DeviceKey, DevicePublicKey, TemplateVault } from '../../device-key';
import type { LazyPart, Timers } from '../../runtime';
import type { IdentityMemory } from '../identity/identityMemory';

export interface EnrollmentControllerOptions {
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  /**
   * Keeps the templates of the drawing.
   * @default one vault of this origin, named `drawing`
   */
  readonly vault?: TemplateVault;
  /**
   * The key that the drawing unlocks.
   * @default one key of this origin, named `device`
   */
  readonly deviceKey?: DeviceKey;
  /**
   * Counts the tries.
   * @default `localStorage`, so that a reload grants no new tries
   */
  readonly memory?: IdentityMemory;
  /**
   * Calls back after a time in ms. Each message waits by it until the page shows the new state.
   * @default the page's clock
   */
  readonly clock?: Timers;
  /**
   * Interface code that takes a drawing. The consent waits for it, as for the code that captures and compares.
   * @default none
   */
  readonly alsoNeeded?: LazyPart<unknown>;
  /** Called once the drawing is stored, with the public key that the server must store for this user. */
  readonly onEnrolled?: (device: DevicePublicKey) => void;
  /**
   * Called when the drawing was deleted, so that the server may forget the key. The key itself stays for plain device
   * confirmation.
   */
  readonly onDeleted?: () => void;
}
