export { causeOf } from './causeOf';
export {
  PayaloudLocalSpeechError,
  type AssetFault,
  type PayaloudLocalSpeechErrorCode,
} from './PayaloudLocalSpeechError';
