import { isWasmBlocked } from './isWasmBlocked';
import type { WorkerReply, WorkerRequest } from './protocol';
import { createSpeechRecognizer } from './recognize';
import { recognizerFor, type WorkerRecognizer } from './recognizerFor';
import { withSecondOpinion } from './secondOpinion';

/** Answers the page's requests in the order in which they arrive. */
export function answerRequests(reply: (message: WorkerReply) => void): (request: WorkerRequest) => Promise<void> {
  let recognizer: WorkerRecognizer | undefined;
  let last: Promise<void> = Promise.resolve();

  async function answer(request: WorkerRequest): Promise<void> {
    const { id } = request;
    try {
      if (request.kind === 'check') return reply({ kind: isWasmBlocked() ? 'blocked' : 'allowed', id });
      if (request.kind === 'load') {
        recognizer?.delete();
        recognizer = await recognizerFor(request.config);
        return reply({ kind: 'loaded', id });
      }
      if (recognizer && request.kind === 'add-second') {
        const { config } = request;
        recognizer = withSecondOpinion(recognizer, createSpeechRecognizer(config), config.language);
        return reply({ kind: 'loaded', id });
      }
      if (!recognizer || request.kind !== 'recognize')
        return reply({ kind: 'failed', id, message: 'No model is loaded' });
      const { pcm, task, currency } = request;
      return reply({ kind: 'recognized', id, recognition: await recognizer.recognize(pcm, task, currency) });
    } catch (error) {
      return reply(isWasmBlocked() ? { kind: 'blocked', id } : { kind: 'failed', id, message: String(error) });
    }
  }

  return (request) => {
    last = last.then(() => answer(request));
    return last;
  };
}
