import { megabytesOf, percentLoaded } from '@payaloud/core/internal/amount-entry';
import { Button } from '../shared';
import { OpenMicrophone } from './OpenMicrophone';
import type { StatusProps } from './statusProps';

/** Shown before the microphone opens: a short wait, a question about where the recording goes, or a download. */
export function Preparing({ entry, state }: StatusProps<'preparing'>) {
  const { say, promptTextProps } = entry;
  switch (state.step) {
    case 'engine':
    case 'permission':
      return <OpenMicrophone entry={entry} state={state} />;
    case 'consent':
      return (
        <>
          <div {...promptTextProps} data-part="question">
            <p>{say.consent(state.recipient)}</p>
          </div>
          <div data-part="actions">
            <Button {...entry.giveConsentButtonProps} data-part="action">
              {say.consentGive}
            </Button>
            <Button {...entry.refuseConsentButtonProps} data-part="action">
              {say.consentRefuse}
            </Button>
          </div>
        </>
      );
    case 'download-question': {
      const megabytes = megabytesOf(state.bytes);
      return (
        <>
          <div {...promptTextProps} data-part="question">
            <p>{say.download(megabytes)}</p>
          </div>
          <div data-part="actions">
            <Button {...entry.startDownloadButtonProps} data-part="action">
              {say.downloadStart(megabytes)}
            </Button>
            <Button {...entry.refuseDownloadButtonProps} data-part="action">
              {say.downloadRefuse}
            </Button>
          </div>
        </>
      );
    }
    case 'download':
      return <Download entry={entry} state={state} />;
  }
}

function Download({ entry, state }: StatusProps<'preparing'>) {
  const percent = percentLoaded(state);
  return (
    <>
      <div {...entry.promptTextProps} data-part="hint">
        <p>{entry.say.downloading(percent)}</p>
      </div>
      {/* For the eye. Screen readers say a progress bar by themselves, and each quarter is announced. */}
      <progress data-part="progress" max={100} value={percent ?? undefined} aria-hidden="true" />
      <div data-part="actions">
        <Button {...entry.cancelButtonProps} data-part="action">
          {entry.say.cancel}
        </Button>
      </div>
    </>
  );
}
