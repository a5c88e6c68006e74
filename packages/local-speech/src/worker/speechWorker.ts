import { answerRequests } from './answerRequests';
import type { WorkerRequest } from './protocol';

declare const self: {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
  postMessage(message: unknown): void;
};

const answer = answerRequests((reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }) => void answer(data));
