import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: 'Réglages de la voix',
  speakToMe: 'Me parler',
  voiceStarted: 'Cette page parle maintenant. Tabulation pour avancer, Contrôle pour arrêter la voix.',
  listenPrivately: 'J’écoute en privé',
  noVoice: 'Cet appareil n’a pas de voix. Un lecteur d’écran ou le texte de cette page vous dit la même chose.',
  askRemoteVoice: (voice, recipient) =>
    `La seule voix ici, ${voice}, envoie ce qu’elle dit à ${recipient || 'un serveur'}, montants compris. L’utiliser\u202f?`,
  allowRemoteVoice: 'Oui, utiliser cette voix',
  refuseRemoteVoice: 'Non, rester en silence',
  stop: 'Faire taire',
  repeat: 'Répéter',
  stopSpeaking: 'Éteindre la voix de la page',
  regions: {
    label: 'Messages au lecteur d’écran',
    description: 'Pour VoiceOver, TalkBack, NVDA, le braille et d’autres.',
  },
  pageVoice: {
    label: 'Voix de la page',
    description: 'La page parle elle-même. Il ne vous faut pas de lecteur d’écran.',
  },
  earcons: { label: 'Sons', description: 'Trois sons brefs\u202f: écoute, arrêt et résultat.' },
  haptics: {
    label: 'Vibration',
    description: {
      none: 'Ce navigateur ne peut pas vibrer.',
      likely: 'Une brève vibration à l’appui, au succès et à l’échec.',
      unlikely: 'Cet appareil ne peut sans doute pas vibrer.',
    },
  },
  privacy: {
    label: 'Qui peut entendre la voix de la page\u202f?',
    description: 'Montants et noms ne sont dits que là où vous le voulez.',
    choices: {
      speakers: { label: 'D’autres peuvent entendre', description: 'Montants et noms sont dits si vous le demandez.' },
      private: { label: 'Moi seul j’entends', description: 'Casque, ou personne autour\u202f: tout est dit.' },
      quiet: { label: 'Discret', description: 'Seul ce que vous touchez ou demandez est dit.' },
    },
  },
  rate: 'Vitesse',
  rateValue: (times) => (times === 1 ? 'normale' : `${inFrench(times)} fois la normale`),
  volume: 'Volume',
  volumeValue: (percent) => `${percent} pour cent`,
  sample: 'Écouter un exemple',
  sampleText: 'Voici ma voix. Payé, vingt-trois euros et cinquante centimes.',
  voice: 'Voix',
  anyVoice: 'La meilleure de cet appareil',
  remoteVoices: {
    label: 'Voix d’un serveur',
    description:
      'Ce qu’elles disent y est envoyé, montants compris. Désactivé\u202f: seules les voix de cet appareil parlent.',
  },
  goes: (recipient) => (recipient === null ? 'reste sur cet appareil' : `est envoyé à ${recipient || 'un serveur'}`),
  recognition: {
    label: 'Qui comprend votre voix',
    description: 'Celui que vous choisissez écoute d’abord, là où il le peut.',
    automatic: 'Celui qui marche',
    engines: {
      'native-on-device': 'Navigateur, sur l’appareil',
      'native-cloud': 'Navigateur, en ligne',
      'local-speech': 'Cette page',
      'enrolled-words': 'Mes mots',
    },
    remote: {
      label: 'Reconnaissance en ligne',
      description: 'Votre voix est envoyée pour être comprise. Désactivé\u202f: elle ne quitte jamais cet appareil.',
    },
  },
  talkKey: {
    label: 'Touche pour «\u202fDire le montant\u202f»',
    description: 'Un moyen de plus que le bouton. Elle marche si votre lecteur d’écran laisse passer les touches.',
    none: 'Aucune touche',
  },
  takeTime: { label: 'Prendre mon temps', description: 'Vous pouvez faire de longues pauses.' },
  pause: 'Pause qui termine votre phrase',
  pauseValue: (seconds) => `${inFrench(seconds)} ${seconds < 2 ? 'seconde' : 'secondes'}`,
  forget: 'Oublier mes réglages',
  forgotten: 'Vos réglages sont oubliés.',
  log: 'Ce qui a été dit',
  logEmpty: 'Rien n’a encore été dit.',
};

function inFrench(decimal: number): string {
  return String(decimal).replace('.', ',');
}
