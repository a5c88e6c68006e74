export * from './speech-recorder';
