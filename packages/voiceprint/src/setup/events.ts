import type { TemplateProtection } from '@payaloud/browser';
import type { PresenceEvent } from '@payaloud/core/internal/flow';
import type { VoiceRoundFault, VoiceSetupObstacle } from '@payaloud/core/internal/languages';
import type { SecretId } from './state';

export type VoiceSetupPress =
  'begin' | 'agree' | 'talk' | 'pause' | 'resume' | 'leave' | 'store' | 'add-round' | 'delete';

export type VoiceSetupEvent =
  | PresenceEvent
  /** Something was stored or deleted. */
  | { readonly type: 'changed' }
  /** The device was asked. `megabytes`: what the recognizer would download. */
  | {
      readonly type: 'known';
      readonly stored: 'yes' | 'no';
      readonly protection: TemplateProtection | null;
      readonly megabytes: number | null;
    }
  | { readonly type: VoiceSetupPress }
  | { readonly type: 'consent-said'; readonly turn: number; readonly hearing: 'heard' | 'unheard' }
  | { readonly type: 'prepared'; readonly turn: number }
  | { readonly type: 'not-prepared'; readonly turn: number; readonly obstacle: VoiceSetupObstacle }
  | { readonly type: 'prompt-said'; readonly turn: number }
  | { readonly type: 'listening' | 'closed' | 'slow'; readonly turn: number }
  | { readonly type: 'taken'; readonly turn: number; readonly take: SecretId }
  | { readonly type: 'not-taken'; readonly turn: number; readonly fault: VoiceRoundFault }
  /** Nothing was recorded, for example because the microphone is not allowed. */
  | { readonly type: 'not-recorded'; readonly turn: number; readonly obstacle: VoiceSetupObstacle }
  /** The payer closed the microphone with Escape. */
  | { readonly type: 'closed-by-payer'; readonly turn: number }
  /** Another field took the microphone, or the page was hidden. */
  | { readonly type: 'interrupted'; readonly turn: number }
  | { readonly type: 'made'; readonly turn: number; readonly template: SecretId }
  /** `round`: from 1, the round that is unlike the others. */
  | { readonly type: 'unlike'; readonly turn: number; readonly fault: VoiceRoundFault; readonly round: number }
  | { readonly type: 'not-made'; readonly turn: number; readonly obstacle: VoiceSetupObstacle }
  | { readonly type: 'stored'; readonly turn: number; readonly protection: TemplateProtection | null }
  | { readonly type: 'not-stored'; readonly turn: number }
  | { readonly type: 'deleted'; readonly protection: TemplateProtection | null }
  | { readonly type: 'not-deleted' }
  /** Nothing was said for ten minutes. */
  | { readonly type: 'forget' };
