import { HttpError } from './answers';

/** In bytes. A request of a page is far smaller; an event of Stripe is some 5 kB. */
const mostBytes = { page: 8_192, webhook: 262_144 } as const;

/** @throws {HttpError} `too-large` or `body-was-read` */
export async function readText(request: Request, from: keyof typeof mostBytes): Promise<string> {
  if (request.bodyUsed) throw bodyWasRead();
  const most = mostBytes[from];
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counted while it is read, because a length that is announced may be a lie.
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > most) throw new HttpError('too-large', `A body may have ${most} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    // Its sender hung up, so that nobody is told.
    throw error instanceof HttpError ? error : new HttpError('bad-json', 'The body broke off');
  }
  // A body that was announced and has no bytes went to a parser of the framework, such as express.json().
  if (size === 0 && Number(request.headers.get('content-length') ?? 0) > 0) throw bodyWasRead();
  return Buffer.concat(chunks).toString('utf8');
}

function bodyWasRead(): HttpError {
  return new HttpError('body-was-read', 'Something read the body before Payaloud, for example express.json()');
}

/** The values that a body may hold. A key with another name, at any depth, is refused. */
export interface BodyShape {
  readonly [key: string]: 'string' | 'number' | 'boolean' | 'strings' | BodyShape;
}

export type BodyOf<Kind> = Kind extends 'string'
  ? string
  : Kind extends 'number'
    ? number
    : Kind extends 'boolean'
      ? boolean
      : Kind extends 'strings'
        ? readonly string[]
        : { readonly [Key in keyof Kind]?: BodyOf<Kind[Key]> };

/**
 * A JSON object of this shape, in which each key may be missing. Unknown keys are refused, because a template, a recording or a card
 * number must never be taken.
 *
 * @throws {HttpError}
 */
export async function readObject<const Kind extends BodyShape>(request: Request, shape: Kind): Promise<BodyOf<Kind>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) {
    throw new HttpError('wrong-content-type', 'The content type must be application/json');
  }
  const text = await readText(request, 'page');
  const body = parse(text);
  const size = checkShape(body, shape);
  if (countKeys(text) !== size) throw new HttpError('bad-json', 'A key appears twice');
  return body as BodyOf<Kind>;
}

/** Returns how many keys the object has, with those inside of it. */
function checkShape(body: unknown, shape: BodyShape): number {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new HttpError('bad-json', 'The body must be a JSON object');
  }
  const entries = Object.entries(body);
  if (entries.some(([key]) => !Object.hasOwn(shape, key))) {
    throw new HttpError('unknown-key', `Only these keys are taken here: ${Object.keys(shape).join(', ')}`);
  }
  return entries.reduce((size, [key, value]) => size + sizeOf(value, shape[key] ?? 'string'), entries.length);
}

function sizeOf(value: unknown, kind: BodyShape[string]): number {
  if (typeof kind === 'object') return checkShape(value, kind);
  const isRight =
    kind === 'strings' ? Array.isArray(value) && value.every((one) => typeof one === 'string') : typeof value === kind;
  // PostgreSQL stores every character but this one.
  if (String(value).includes('\0')) throw new HttpError('bad-json', 'A text has the character U+0000');
  if (!isRight) throw new HttpError('bad-json', `A value is not of the kind that it must be: ${kind}`);
  return 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError('bad-json', 'The body is not JSON');
  }
}

/** JSON.parse takes the last of two equal keys in silence. Each string before a colon is a key. */
function countKeys(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
}
