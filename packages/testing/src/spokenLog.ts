export * from './findings';
export * from './spoken-log';
