export { packBackground, unpackBackground } from '../background/packBackground';
export { trainBackground, type BackgroundOptions } from './trainBackground';
export type { TrainingOptions } from '../mixture/trainMixture';
export { scoreVoices } from './scoreVoices';
