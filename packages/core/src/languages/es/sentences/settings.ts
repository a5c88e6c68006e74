import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: 'Ajustes de voz',
  groups: { sound: 'Sonido', privacy: 'Privacidad', listening: 'Escucha' },
  speakToMe: 'Activar la voz de la página',
  voiceStarted: 'Voz de la página activada. Si usa un lector de pantalla, desactive esta voz.',
  listenPrivately: 'Solo yo la oigo',
  noVoice: 'Este dispositivo no tiene voz. Un lector de pantalla o el texto de esta página le dicen lo mismo.',
  noVoiceFor: 'Este dispositivo no tiene voz para ese idioma.',
  askRemoteVoice: (voice, recipient) =>
    `¿Usar ${voice}? Es la única voz aquí y envía el texto que lee, también los importes, a ${recipient || 'un servidor'}.`,
  allowRemoteVoice: 'Sí, usar esta voz',
  refuseRemoteVoice: 'No, seguir en silencio',
  stop: 'Detener la voz',
  repeat: 'Oír de nuevo',
  stopSpeaking: 'Desactivar la voz de la página',
  regions: {
    label: 'Mensajes al lector de pantalla',
    description: 'Para VoiceOver, TalkBack, NVDA, líneas braille y otros.',
  },
  bothVoices: {
    label: 'Hablan las dos voces',
    description: 'Su lector de pantalla o línea braille también recibe cada mensaje.',
  },
  pageVoice: { label: 'Voz de la página', description: 'La página habla sola. No necesita un lector de pantalla.' },
  onlyMessages: {
    label: 'Solo mensajes',
    description: 'Para usar junto con un lector de pantalla, que nombra los controles y las teclas.',
  },
  earcons: { label: 'Sonidos', description: 'Tres sonidos breves: escucha, fin y resultado.' },
  haptics: {
    label: 'Vibración',
    description: {
      none: 'Este navegador no puede vibrar.',
      likely: 'Una vibración breve con cada pulsación, acierto o fallo.',
      unlikely: 'Es probable que este dispositivo no pueda vibrar.',
    },
  },
  privacy: {
    label: '¿Quién puede oír la voz de la página?',
    description: 'Los importes y los nombres solo se dicen si usted lo permite.',
    choices: {
      speakers: {
        label: 'Pueden oírla otras personas',
        description: 'Los importes y los nombres solo se dicen cuando lo pide.',
      },
      private: { label: 'Solo yo la oigo', description: 'Usa auriculares o no hay nadie cerca. Se dice todo.' },
      quiet: { label: 'Discreto', description: 'Solo se dice lo que toca o pide.' },
    },
  },
  rate: 'Velocidad',
  rateValue: (times) => (times === 1 ? 'normal' : `${inSpanish(times)} veces la normal`),
  volume: 'Volumen',
  volumeValue: (percent) => `${percent} por ciento`,
  sample: 'Oír un ejemplo',
  sampleText: 'Así sueno. Por ejemplo: pago realizado, veintitrés con cincuenta.',
  voice: 'Voz',
  anyVoice: 'La mejor de este dispositivo',
  remoteVoices: { label: 'Voces en línea', description: 'Lo que dicen, también los importes, se envía a un servidor.' },
  goes: (recipient) =>
    recipient === null ? 'se queda en este dispositivo' : `se envía a ${recipient || 'un servidor'}`,
  recognition: {
    label: 'Quién entiende su voz',
    description: 'Su elección escucha primero, si puede.',
    automatic: 'Elegir por mí',
    engines: {
      'native-on-device': 'Navegador, en el dispositivo',
      'native-cloud': 'Navegador, en línea',
      'local-speech': 'Esta página',
      'enrolled-words': 'Mis palabras',
    },
    remote: {
      label: 'Reconocimiento en línea',
      description:
        'Envía su voz a un servidor para entenderla. Si está desactivado, su voz se queda en este dispositivo.',
    },
  },
  talkKey: {
    label: 'Tecla para «Decir el importe»',
    description: 'Funciona como el botón, si su lector de pantalla deja pasar la tecla.',
    none: 'Ninguna tecla',
  },
  takeTime: { label: 'Sin prisa', description: 'Puede hacer pausas largas.' },
  pause: 'Pausa que termina su frase',
  pauseValue: (seconds) => `${inSpanish(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}`,
  forget: 'Eliminar mis ajustes',
  forgotten: 'Sus ajustes se han eliminado.',
  log: 'Lo que se ha dicho',
  logEmpty: 'Aún no se ha dicho nada.',
};

function inSpanish(decimal: number): string {
  return String(decimal).replace('.', ',');
}
