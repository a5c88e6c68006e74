/** The worth of a voice match, word for word, wherever it is offered, documented or stored. */
export const voiceMatchLabel =
  'Voice match: a convenience signal. Not proof of identity; recordings and cloned voices can pass. Always with another factor, always optional.';
