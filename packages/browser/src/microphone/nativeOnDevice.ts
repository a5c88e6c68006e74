import { lazyEngine } from './lazySpeech';
import type { NativeEngineOptions } from './nativeOptions';
import type { RecognitionEngine } from './port';
import { apiObstacle, speechApi } from './speechApi';

/**
 * The browser's on-device recognizer: Chrome with `processLocally` and a language pack, Firefox from 160. The recording
 * does not leave the device. `available()` is only a hint; the first use proves it.
 *
 * @example
 *   const recognizer = createRecognizer({ engines: [nativeOnDevice()] });
 */
export function nativeOnDevice(options: NativeEngineOptions = {}): RecognitionEngine {
  const api = options.platform ?? speechApi();
  const { download, ...engine } = lazyEngine(({ onDeviceEngine }) => onDeviceEngine(options));
  return {
    name: 'native-on-device',
    voiceGoes: { kind: 'on-device' },
    systemSounds: () => api.soundsItself(),
    obstacle() {
      const obstacle = apiObstacle(api);
      // Without `available` a browser cannot guarantee on-device recognition (Safari, older Chrome). Firefox only
      // recognizes on the device.
      return obstacle ?? (api.recognition()?.available || api.isGecko() ? null : 'unsupported');
    },
    download,
    ...engine,
  };
}
