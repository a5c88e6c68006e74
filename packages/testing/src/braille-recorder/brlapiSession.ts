/** One client of the braille recorder. Implements the parts of BrlAPI's protocol 8 that Orca uses. */
export interface BrlapiSession {
  /** Sends the greeting with which a server begins. */
  greet(): void;
  receive(chunk: Buffer): void;
}

export interface BrlapiSessionOptions {
  /** Width of the display in cells. */
  readonly cells: number;
  readonly send: (packet: Buffer) => void;
  /** Gets each line that the client shows, without trailing blanks. */
  readonly show: (line: string) => void;
}

/** Protocol version, and packet types, from BrlAPI's `brlapi_protocol.h`. */
const protocolVersion = 8;
const packets = {
  version: code('v'),
  authorization: code('a'),
  driverName: code('n'),
  modelId: code('d'),
  displaySize: code('s'),
  write: code('w'),
  acknowledgement: code('A'),
  parameterRequest: code('PR'),
  parameterValue: code('PV'),
};
const noAuthorization = code('N');

/** Flags of a write, in the order of their fields. */
const fields = { display: 0x01, region: 0x02, text: 0x04, attributesAnd: 0x08, attributesOr: 0x10 };

const headerBytes = 8;

export function createBrlapiSession({ cells, send, show }: BrlapiSessionOptions): BrlapiSession {
  let rest = Buffer.alloc(0);

  function reply(type: number, content: Buffer = Buffer.alloc(0)) {
    send(Buffer.concat([numbers(content.length, type), content]));
  }

  function handle(type: number, content: Buffer) {
    switch (type) {
      case packets.version:
        return reply(packets.authorization, numbers(noAuthorization));
      case packets.displaySize:
        return reply(packets.displaySize, numbers(cells, 1));
      case packets.driverName:
      case packets.modelId:
        return reply(type, Buffer.from('recorder\0'));
      case packets.parameterRequest:
        // The value echoes flags and name of the request, and holds nothing.
        return reply(packets.parameterValue, content);
      case packets.write:
        // BrlAPI does not acknowledge writes.
        return show(textOf(content));
      default:
        return reply(packets.acknowledgement);
    }
  }

  return {
    greet: () => reply(packets.version, numbers(protocolVersion)),
    receive(chunk) {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= headerBytes && rest.length >= headerBytes + rest.readUInt32BE(0)) {
        const end = headerBytes + rest.readUInt32BE(0);
        const packet = rest.subarray(0, end);
        rest = rest.subarray(end);
        handle(packet.readUInt32BE(4), packet.subarray(headerBytes));
      }
    },
  };
}

/** The text of a write. It is UTF-8, because Orca runs in a UTF-8 locale. */
function textOf(content: Buffer): string {
  const flags = content.readUInt32BE(0);
  let at = 4;
  if (flags & fields.display) at += 4;
  if (flags & fields.region) at += 8;
  if (!(flags & fields.text)) return '';
  const bytes = content.readUInt32BE(at);
  return content
    .subarray(at + 4, at + 4 + bytes)
    .toString('utf8')
    .trimEnd();
}

/** A packet type as a number: its letters are its bytes. */
function code(letters: string): number {
  return Buffer.from(letters, 'latin1').reduce((value, byte) => value * 256 + byte, 0);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
  return bytes;
}
