// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk (0.28, measured).
export * from './amountPrivacy';
export * from './createAnnouncer';
export type { Announcer, AnnouncerSnapshot, SaidMessage } from './port';
export * from './sayAgain';
