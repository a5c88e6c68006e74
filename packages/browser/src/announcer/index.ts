export { amountPrivacyOf } from './channels';
export { createAnnouncer, getDocumentAnnouncer, type AnnouncerOptions } from './createAnnouncer';
export type { Announcer, AnnouncerSnapshot, SaidMessage } from './port';
export { sayAgain } from './sayAgain';
