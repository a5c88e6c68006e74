export * from './amountPrivacy';
export * from './createAnnouncer';
export type { Announcer, AnnouncerSnapshot, SaidMessage } from './port';
export * from './sayAgain';
export { screenReaderQuirks } from './screenReaderQuirks';
