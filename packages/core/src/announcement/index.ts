export type { Delivery, Earcon, Haptic, Message } from './message';
