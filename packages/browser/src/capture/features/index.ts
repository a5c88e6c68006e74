export * from './cepstra';
export * from './spectrum';
