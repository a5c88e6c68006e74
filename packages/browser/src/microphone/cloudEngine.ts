import type { PreferenceStore } from '../preferences';
import { withTimeout } from '../runtime';
import type { LoadedEngine } from './loadedEngine';
import { availabilityUnless, createNativeEngine } from './nativeEngine';
import type { ConsentAnswer, ConsentPreference, NativeCloudOptions } from './nativeOptions';

/** The part of `nativeCloud` that loads later. */
export function cloudEngine(options: NativeCloudOptions, preferences: () => PreferenceStore): LoadedEngine {
  const inPreferences = consentIn(preferences);
  const engine = createNativeEngine(options);
  const preference = preferenceOf(options.consent, inPreferences);
  let answered: ConsentAnswer | null = null;

  const consent = async () => answered ?? (await withTimeout(lookUp(preference), consentMs, null, engine.clock));

  return {
    availability: () =>
      availabilityUnless(engine.obstacle(), async () => {
        // Firefox recognizes on the device, so there is no cloud to consent to.
        if (engine.platform.isGecko()) return { kind: 'unavailable', cause: 'unsupported' };
        const answer = await consent();
        if (answer === 'given') return { kind: 'available' };
        return answer === 'refused' ? { kind: 'needs-consent', answer } : { kind: 'needs-consent' };
      }),
    setConsent(given) {
      // A later yes overrides an earlier no in the settings, wherever the app stores its answers.
      void inPreferences.set(given);
      if (preference === inPreferences) return;
      // If the preference cannot be stored, the answer still applies to this visit.
      answered = given;
      void Promise.resolve()
        .then(() => preference.set?.(given))
        .catch(() => {});
    },
    listen: (request, events) =>
      engine.listen(request, events, {
        processLocally: 'forbidden',
        phrases: options.phrases?.(request) ?? [],
        admit: async () => ((await consent()) === 'given' ? null : 'service-not-allowed'),
      }),
  };
}

const consentMs = 3_000;

function preferenceOf(consent: NativeCloudOptions['consent'], inPreferences: ConsentPreference): ConsentPreference {
  if (typeof consent === 'function') return { get: consent };
  if (typeof consent === 'object' && consent !== null) return consent;
  return consent === undefined ? inPreferences : { get: () => consent };
}

/** Read at each use, because the payer can change the answer in the settings. */
function consentIn(preferences: () => PreferenceStore): Required<ConsentPreference> {
  return {
    get() {
      const { remoteRecognition } = preferences().getSnapshot();
      if (remoteRecognition === 'ask') return null;
      return remoteRecognition === 'allowed' ? 'given' : 'refused';
    },
    set(answer) {
      preferences().choose({ remoteRecognition: answer === 'given' ? 'allowed' : 'refused' });
    },
  };
}

async function lookUp(preference: ConsentPreference): Promise<ConsentAnswer | null> {
  return preference.get();
}
