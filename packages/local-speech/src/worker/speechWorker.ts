import { answerRequests } from './answerRequests';
import type { WorkerRequest } from './protocol';

declare const self: {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
  postMessage(message: unknown): void;
};

/** The worker's only line of its own: everything that touches WASM runs behind it. */
const answer = answerRequests((reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }) => void answer(data));
