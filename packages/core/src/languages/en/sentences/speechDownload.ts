import type { AmountEntrySentences } from '../../sentences/amountEntry';

/** Asks for the recognizer's download, and tells its progress. */
export const speechDownload: Pick<AmountEntrySentences, 'download' | 'downloadStart' | 'downloading'> = {
  download: (megabytes) =>
    `Download ${megabytes === null ? 'a speech model' : `${megabytes} megabytes`} once? Your voice is then understood here, not sent or stored.`,
  downloadStart: (megabytes) => (megabytes === null ? 'Download' : `Download ${megabytes} MB`),
  downloading: (percent) => (percent === null ? 'Downloading' : `Downloading, ${percent} percent`),
};
