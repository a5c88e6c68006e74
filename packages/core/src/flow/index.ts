export * from './flow';
export * from './presence';
