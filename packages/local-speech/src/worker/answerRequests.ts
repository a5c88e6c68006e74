import type { WorkerReply, WorkerRequest } from './protocol';
import { recognizerFor, type WorkerRecognizer } from './recognizerFor';
import { createSoundCheck, withSecondOpinion } from './secondOpinion';

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
        recognizer = withSecondOpinion(recognizer, createSoundCheck(config), config.language);
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

/**
 * True if a content security policy without `'wasm-unsafe-eval'` forbids WebAssembly here. A worker has the policy of its own
 * script's response, and not the page's.
 */
function isWasmBlocked(): boolean {
  try {
    return !new WebAssembly.Module(emptyModule);
  } catch {
    return true;
  }
}

/** The magic number and the version, which are a whole module. */
const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
