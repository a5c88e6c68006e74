import type { RecognitionState } from './recognitionSession';

/**
 * Puts the interfaces of recognition on a window-like object, with the parts of the page that belong to the browser:
 * permissions, devices, policy. Returns the undo. `webSpeechTwinScript` sends the source of this function into pages,
 * so it may use nothing from outside except types.
 */
export function installSpeechPage(
  target: object,
  state: RecognitionState,
  interfaces: Readonly<Record<string, { readonly prototype: object }>>,
): () => void {
  type Scope = Record<string, unknown> & { navigator?: object; document?: object };
  const scope = target as Scope;
  const undo: (() => void)[] = [];
  const { constructors, statics, lacks = [], adds = [], page: overrides } = state.current;

  function replace(holder: object, name: string, descriptor: PropertyDescriptor) {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, { configurable: true, ...descriptor });
    undo.push(() => {
      if (before) Object.defineProperty(holder, name, before);
      else delete (holder as Record<string, unknown>)[name];
    });
  }

  function hide(holder: object, name: string) {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    if (before && Reflect.deleteProperty(holder, name)) undo.push(() => Object.defineProperty(holder, name, before));
  }

  function addInterfaces() {
    const aliases: Record<string, string> = {
      webkitSpeechRecognition: 'SpeechRecognition',
      webkitSpeechGrammar: 'SpeechGrammar',
      webkitSpeechGrammarList: 'SpeechGrammarList',
      webkitSpeechRecognitionEvent: 'SpeechRecognitionEvent',
      webkitSpeechRecognitionError: 'SpeechRecognitionErrorEvent',
    };
    const since142 = ['available', 'install', 'processLocally', 'phrases'];
    const absent = new Set<string>(lacks);
    if (statics === 'absent') {
      absent.add('SpeechRecognitionPhrase');
      for (const name of since142) absent.add(`SpeechRecognition.${name}`);
    }
    for (const [name, type] of Object.entries(interfaces)) {
      for (const holder of [type, type.prototype]) {
        for (const member of Object.keys(holder)) {
          if (absent.has(`${name}.${member}`)) Reflect.deleteProperty(holder, member);
        }
      }
    }
    const has = (name: string) => {
      if (constructors.length === 0) return false;
      if (name === 'SpeechRecognition' || name === 'webkitSpeechRecognition') {
        return constructors.some((known) => known === name);
      }
      return name in interfaces ? !absent.has(name) : adds.some((known) => known === name);
    };
    for (const name of [...Object.keys(interfaces), ...Object.keys(aliases)]) {
      if (has(name)) replace(scope, name, { writable: true, value: interfaces[aliases[name] ?? name] });
      else hide(scope, name);
    }
  }

  function addPage() {
    const page: object = scope.navigator ?? {};
    if (!scope.navigator) replace(scope, 'navigator', { value: page });
    const permissions = (page as { permissions?: { query(descriptor: object): Promise<object> } }).permissions;
    const media = (page as { mediaDevices?: object }).mediaDevices ?? {};
    const devices = async () => (state.current.microphone === 'present' ? [{ kind: 'audioinput' }] : []);
    const original = permissions?.query.bind(permissions);
    const query = async (descriptor: { name: string }) =>
      descriptor.name === 'microphone' ? { state: state.current.permission } : original?.(descriptor);
    if (permissions) replace(permissions, 'query', { value: query });
    else replace(page, 'permissions', { value: { query } });
    replace(media, 'enumerateDevices', { value: devices });
    if (!('mediaDevices' in page)) replace(page, 'mediaDevices', { value: media });
    const { isSecureContext, standalone, userAgent, forbids, audioSession } = overrides;
    if (isSecureContext === false) replace(scope, 'isSecureContext', { value: false });
    if (standalone) replace(page, 'standalone', { value: true });
    if (userAgent !== undefined) replace(page, 'userAgent', { value: userAgent });
    if (audioSession) replace(page, 'audioSession', { value: { type: 'auto' } });
    if (forbids) {
      const policy = {
        features: () => ['microphone', 'on-device-speech-recognition'],
        allowsFeature: (feature: string) => !forbids.includes(feature),
      };
      if (!scope.document) replace(scope, 'document', { value: {} });
      replace(scope.document as object, 'featurePolicy', { value: policy });
    }
  }

  addInterfaces();
  addPage();
  return () => {
    for (const back of undo.toReversed()) back();
  };
}
