export * from './flow';
export * from './presence';
export * from './step';
