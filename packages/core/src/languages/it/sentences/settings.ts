import type { SettingsSentences } from '../../sentences/settings';

const server = 'un server';
const whatIsSaid = 'Importi e nomi vengono detti solo se';

export const settings: SettingsSentences = {
  heading: 'Impostazioni della voce',
  groups: { sound: 'Suono', privacy: 'Riservatezza', listening: 'Ascolto' },
  speakToMe: 'Attiva la voce della pagina',
  voiceStarted: 'Voce della pagina attiva. Se usi uno screen reader, disattivala.',
  listenPrivately: 'Sento solo io',
  noVoice:
    'Questo dispositivo non ha una voce. Uno screen reader o il testo di questa pagina ti dicono le stesse cose.',
  noVoiceFor: 'Questo dispositivo non ha una voce per quella lingua.',
  askRemoteVoice: (voice, recipient) =>
    `Usare ${voice}? È l’unica voce qui, e invia quello che dice, importi compresi, a ${recipient || server}.`,
  allowRemoteVoice: 'Sì, usa questa voce',
  refuseRemoteVoice: 'No, resta in silenzio',
  // The two last words stay together, because in three lines the bar would hide its own answers at 320 × 256 px.
  stop: 'Ferma la\u00a0lettura',
  repeat: 'Riascolta',
  stopSpeaking: 'Disattiva la voce della pagina',
  regions: {
    label: 'Messaggi allo screen reader',
    description: 'Per VoiceOver, TalkBack, NVDA, display braille e altri.',
  },
  bothVoices: {
    label: 'Parlano entrambe le voci',
    description: 'Anche il tuo screen reader o display braille riceve ogni messaggio.',
  },
  pageVoice: {
    label: 'Voce della pagina',
    description: 'La pagina parla da sola. Non ti serve uno screen reader.',
  },
  onlyMessages: {
    label: 'Solo i messaggi',
    description: 'Da usare con uno screen reader, che annuncia da sé controlli e tasti.',
  },
  earcons: { label: 'Suoni', description: 'Tre suoni brevi: ascolto, fine ed esito.' },
  haptics: {
    label: 'Vibrazione',
    description: {
      none: 'Questo browser non può vibrare.',
      likely: 'Una breve vibrazione a ogni pressione, successo o errore.',
      unlikely: 'Questo dispositivo probabilmente non può vibrare.',
    },
  },
  privacy: {
    label: 'Chi può sentire la voce della pagina?',
    description: `${whatIsSaid} lo permetti.`,
    choices: {
      speakers: { label: 'Altri possono sentire', description: `${whatIsSaid} lo chiedi.` },
      private: { label: 'Sento solo io', description: 'Usi le cuffie, o non c’è nessuno vicino. Viene detto tutto.' },
      quiet: { label: 'Discreta', description: 'Viene detto solo quello che tocchi o chiedi.' },
    },
  },
  rate: 'Velocità',
  rateValue: (times) => (times === 1 ? 'normale' : `${withComma(times)} volte la normale`),
  volume: 'Volume',
  volumeValue: (percent) => `${percent} per cento`,
  sample: 'Ascolta un esempio',
  sampleText: 'Questa è la mia voce. Per esempio: pagamento riuscito, ventitré euro e cinquanta centesimi.',
  voice: 'Voce',
  anyVoice: 'La migliore di questo dispositivo',
  remoteVoices: {
    label: 'Voci online',
    description: 'Quello che dicono, importi compresi, viene inviato a un server.',
  },
  goes: (recipient) => (recipient === null ? 'resta su questo dispositivo' : `viene inviato a ${recipient || server}`),
  recognition: {
    label: 'Chi capisce la tua voce',
    description: 'La tua scelta ascolta per prima, se può.',
    automatic: 'Scelta automatica',
    engines: {
      'native-on-device': 'Browser, sul dispositivo',
      'native-cloud': 'Browser, online',
      'local-speech': 'Questa pagina (chiede spesso di precisare)',
      'enrolled-words': 'Le mie parole',
    },
    remote: {
      label: 'Riconoscimento online',
      description:
        'La tua voce viene inviata a un server per essere capita. Se è disattivato, resta su questo dispositivo.',
    },
  },
  talkKey: {
    label: 'Tasto per «Detta l’importo»',
    description: 'Funziona come il pulsante, se lo screen reader lascia passare il tasto.',
    none: 'Nessun tasto',
  },
  takeTime: { label: 'Senza fretta', description: 'Puoi fare lunghe pause.' },
  pause: 'Pausa che conclude la frase',
  pauseValue: (seconds) => `${withComma(seconds)} ${seconds === 1 ? 'secondo' : 'secondi'}`,
  forget: 'Elimina le mie impostazioni',
  forgotten: 'Le tue impostazioni sono state eliminate.',
  log: 'Quello che è stato detto',
  logEmpty: 'Non è ancora stato detto niente.',
};

function withComma(decimal: number): string {
  return String(decimal).replace('.', ',');
}
