export { SpeakToMe, type SpeakToMeProps } from './SpeakToMe';
