import type { SettingsSentences } from '../../sentences/settings';

const nobodyElse = 'Nur ich kann sie hören';

export const settings: SettingsSentences = {
  heading: 'Spracheinstellungen',
  groups: { sound: 'Ton', privacy: 'Privatsphäre', listening: 'Zuhören' },
  speakToMe: 'Seite vorlesen lassen',
  voiceStarted: 'Die Seitenstimme ist an. Wenn Sie einen Screenreader nutzen, schalten Sie diese Stimme aus.',
  listenPrivately: nobodyElse,
  noVoice: 'Dieses Gerät hat keine Stimme. Ein Screenreader oder der Text dieser Seite sagt Ihnen dasselbe.',
  noVoiceFor: 'Dieses Gerät hat für diese Sprache keine Stimme.',
  askRemoteVoice: (voice, recipient) =>
    `${voice} nutzen? Hier gibt es nur diese Stimme. Sie sendet, was sie sagt, auch Beträge, an ${recipient || 'einen Server'}.`,
  allowRemoteVoice: 'Ja, diese Stimme nutzen',
  refuseRemoteVoice: 'Nein, still bleiben',
  stop: 'Vorlesen anhalten',
  repeat: 'Noch einmal hören',
  stopSpeaking: 'Seitenstimme ausschalten',
  regions: {
    label: 'Meldungen an den Screenreader',
    description: 'Für VoiceOver, TalkBack, NVDA, Braillezeilen und andere.',
  },
  bothVoices: {
    label: 'Beide Stimmen sprechen',
    description: 'Auch Ihr Screenreader oder Ihre Braillezeile bekommt jede Meldung.',
  },
  pageVoice: {
    label: 'Seitenstimme',
    description: 'Die Seite spricht selbst. Sie brauchen keinen Screenreader.',
  },
  onlyMessages: {
    label: 'Nur Meldungen',
    description: 'Neben einem Screenreader, der Bedienelemente und Tasten selbst ansagt.',
  },
  earcons: { label: 'Töne', description: 'Drei kurze Töne: Zuhören, Ende und Ergebnis.' },
  haptics: {
    label: 'Vibrieren',
    description: {
      none: 'Dieser Browser kann nicht vibrieren.',
      likely: 'Kurzes Vibrieren bei jedem Drücken, Erfolg und Fehler.',
      unlikely: 'Dieses Gerät kann wahrscheinlich nicht vibrieren.',
    },
  },
  privacy: {
    label: 'Wer kann die Seitenstimme hören?',
    description: 'Beträge und Namen werden nur gesagt, wenn Sie es erlauben.',
    choices: {
      speakers: {
        label: 'Auch andere können sie hören',
        description: 'Beträge und Namen werden nur gesagt, wenn Sie danach fragen.',
      },
      private: {
        label: nobodyElse,
        description: 'Sie nutzen Kopfhörer oder niemand ist in der Nähe. Alles wird gesagt.',
      },
      quiet: { label: 'Leise', description: 'Nur was Sie berühren oder erfragen, wird gesagt.' },
    },
  },
  rate: 'Tempo',
  rateValue: (times) => (times === 1 ? 'normales Tempo' : `${inGerman(times)} mal so schnell`),
  volume: 'Lautstärke',
  volumeValue: (percent) => `${percent} Prozent`,
  sample: 'Beispiel anhören',
  sampleText: 'So klinge ich. Zum Beispiel: Bezahlt, dreiundzwanzig Euro und fünfzig Cent.',
  voice: 'Stimme',
  anyVoice: 'Die beste auf diesem Gerät',
  remoteVoices: {
    label: 'Online-Stimmen',
    description: 'Was sie sagen, auch Beträge, wird an einen Server gesendet.',
  },
  goes: (recipient) =>
    recipient === null ? 'bleibt auf diesem Gerät' : `wird an ${recipient || 'einen Server'} gesendet`,
  recognition: {
    label: 'Wer Ihre Stimme versteht',
    description: 'Ihre Wahl hört zuerst zu, wenn sie kann.',
    automatic: 'Automatisch wählen',
    engines: {
      'native-on-device': 'Browser, auf dem Gerät',
      'native-cloud': 'Browser, online',
      'local-speech': 'Diese Seite',
      'enrolled-words': 'Meine Wörter',
    },
    remote: {
      label: 'Erkennung online',
      description:
        'Ihre Stimme wird zum Verstehen an einen Server gesendet. Wenn das aus ist, bleibt sie auf diesem Gerät.',
    },
  },
  talkKey: {
    label: 'Taste für „Betrag sagen“',
    description: 'Wirkt wie die Schaltfläche, wenn Ihr Screenreader die Taste durchlässt.',
    none: 'Keine Taste',
  },
  takeTime: { label: 'Mehr Zeit lassen', description: 'Lange Pausen sind in Ordnung.' },
  pause: 'Pause, die Ihren Satz beendet',
  pauseValue: (seconds) => `${inGerman(seconds)} ${seconds === 1 ? 'Sekunde' : 'Sekunden'}`,
  forget: 'Meine Einstellungen löschen',
  forgotten: 'Ihre Einstellungen sind gelöscht.',
  log: 'Was gesagt wurde',
  logEmpty: 'Es wurde noch nichts gesagt.',
};

function inGerman(decimal: number): string {
  return String(decimal).replace('.', ',');
}
