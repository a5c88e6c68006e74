import { megabytesOf, percentLoaded } from '@payaloud/core/amount-entry';
import { OpenMicrophone } from './OpenMicrophone';
import type { PartProps } from './partProps';

/** Shown before the microphone opens: a short wait, a question about where the recording goes, or a download. */
export function Preparing({ entry, state }: PartProps<'preparing'>) {
  const { say, stageTextProps } = entry;
  switch (state.step) {
    case 'loading':
    case 'engine':
    case 'permission':
      return <OpenMicrophone entry={entry} state={state} />;
    case 'consent':
      return (
        <>
          <div {...stageTextProps} data-part="question">
            <p>{say.consent(state.recipient)}</p>
          </div>
          <div data-part="actions">
            <button {...entry.giveConsentButtonProps} className="payaloud-button" data-part="action">
              {say.consentGive}
            </button>
            <button {...entry.refuseConsentButtonProps} className="payaloud-button" data-part="action">
              {say.consentRefuse}
            </button>
          </div>
        </>
      );
    case 'download-question': {
      const megabytes = megabytesOf(state.bytes);
      return (
        <>
          <div {...stageTextProps} data-part="question">
            <p>{say.download(megabytes)}</p>
          </div>
          <div data-part="actions">
            <button {...entry.startDownloadButtonProps} className="payaloud-button" data-part="action">
              {say.downloadStart(megabytes)}
            </button>
            <button {...entry.refuseDownloadButtonProps} className="payaloud-button" data-part="action">
              {say.downloadRefuse}
            </button>
          </div>
        </>
      );
    }
    case 'download':
      return <Download entry={entry} state={state} />;
  }
}

function Download({ entry, state }: PartProps<'preparing'>) {
  const percent = percentLoaded(state);
  return (
    <>
      <div {...entry.stageTextProps} data-part="hint">
        <p>{entry.say.downloading(percent)}</p>
      </div>
      <progress data-part="progress" max={100} value={percent ?? undefined} aria-labelledby={entry.stageTextProps.id} />
      <div data-part="actions">
        <button {...entry.cancelButtonProps} className="payaloud-button" data-part="action">
          {entry.say.cancel}
        </button>
      </div>
    </>
  );
}
