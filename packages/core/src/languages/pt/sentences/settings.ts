import type { SettingsSentences } from '../../sentences/settings';
import { inPortuguese } from './common';

const onlyIfAsked = 'Valores e nomes só são ditos se você pedir.';

export const settings: SettingsSentences = {
  heading: 'Configurações de voz',
  groups: { sound: 'Som', privacy: 'Privacidade', listening: 'Escuta' },
  speakToMe: 'Ativar a voz da página',
  voiceStarted: 'Voz da página ativada. Se você usa leitor de tela, desative esta voz.',
  listenPrivately: 'Só eu posso ouvir',
  noVoice: 'Este aparelho não tem voz. Um leitor de tela ou o texto desta página diz o mesmo.',
  noVoiceFor: 'Este aparelho não tem voz para este idioma.',
  askRemoteVoice: (voice, recipient) =>
    `Usar ${voice}? É a única voz aqui, e envia o que diz, com os valores, para ${recipient || 'um servidor'}.`,
  allowRemoteVoice: 'Sim, usar esta voz',
  refuseRemoteVoice: 'Não, continuar sem voz',
  stop: 'Parar de falar',
  repeat: 'Ouvir de novo',
  stopSpeaking: 'Desativar a voz da página',
  regions: {
    label: 'Mensagens ao leitor de tela',
    description: 'Para VoiceOver, TalkBack, NVDA, linhas braille e outros.',
  },
  bothVoices: {
    label: 'As duas vozes falam',
    description: 'Seu leitor de tela ou sua linha braille também recebe cada mensagem.',
  },
  pageVoice: {
    label: 'Voz da página',
    description: 'A página fala sozinha. Você não precisa de leitor de tela.',
  },
  onlyMessages: {
    label: 'Só mensagens',
    description: 'Com um leitor de tela, que já anuncia os controles e as teclas.',
  },
  earcons: { label: 'Sons', description: 'Três sons curtos: ouvindo, parado e resultado.' },
  haptics: {
    label: 'Vibração',
    description: {
      none: 'Este navegador não consegue vibrar.',
      likely: 'Uma vibração curta ao pressionar, no sucesso e na falha.',
      unlikely: 'Este aparelho provavelmente não vibra.',
    },
  },
  privacy: {
    label: 'Quem pode ouvir a voz da página?',
    description: 'Valores e nomes só são ditos se você permitir.',
    choices: {
      speakers: { label: 'Outras pessoas podem ouvir', description: onlyIfAsked },
      private: {
        label: 'Só eu posso ouvir',
        description: 'Você usa fones, ou não há ninguém por perto. Tudo é dito.',
      },
      quiet: { label: 'Discreto', description: 'Só é dito o que você toca ou pede.' },
    },
  },
  rate: 'Velocidade',
  rateValue: (times) => (times === 1 ? 'normal' : `${inPortuguese(times)} vezes a normal`),
  volume: 'Volume',
  volumeValue: (percent) => `${percent} por cento`,
  sample: 'Ouvir um exemplo',
  sampleText: 'Esta é a minha voz. Por exemplo: pagamento concluído, vinte e três reais e cinquenta centavos.',
  voice: 'Voz',
  anyVoice: 'A melhor deste aparelho',
  remoteVoices: {
    label: 'Vozes on-line',
    description: 'O que elas dizem, com os valores, é enviado para um servidor.',
  },
  goes: (recipient) => (recipient === null ? 'fica neste aparelho' : `envia para ${recipient || 'um servidor'}`),
  recognition: {
    label: 'Quem entende sua voz',
    description: 'Sua escolha é usada primeiro, se possível.',
    automatic: 'Escolha automática',
    engines: {
      'native-on-device': 'Navegador, no aparelho',
      'native-cloud': 'Navegador, on-line',
      'local-speech': 'Esta página (pergunta mais vezes)',
      'enrolled-words': 'Minhas palavras',
    },
    remote: {
      label: 'Reconhecimento on-line',
      description: 'Sua voz é enviada para um servidor para ser entendida. Se desativado, ela fica neste aparelho.',
    },
  },
  talkKey: {
    label: 'Tecla para “Dizer o\u00a0valor”',
    description: 'Como o botão, se seu leitor de tela deixar a tecla passar.',
    none: 'Nenhuma tecla',
  },
  takeTime: { label: 'Sem pressa', description: 'Você pode fazer pausas longas.' },
  pause: 'Pausa que termina sua frase',
  pauseValue: (seconds) => `${inPortuguese(seconds)} ${seconds < 2 ? 'segundo' : 'segundos'}`,
  forget: 'Apagar minhas configurações',
  forgotten: 'Suas configurações foram apagadas.',
  log: 'O que foi dito',
  logEmpty: 'Nada foi dito ainda.',
};
