import { seededRandom } from './noise';
import { createRooms, type Room } from './rooms';
import { voices, type VoiceGroup } from './voices';
import { voiced, type Speaker } from './speakers';

export interface Clip {
  readonly group: VoiceGroup;
  readonly speaker: Speaker;
  readonly said: string;
  readonly minorUnits: number;
  /** Mono, 16 kHz. */
  readonly pcm: () => Float32Array;
}

export interface RoomClips {
  readonly room: string;
  readonly clips: readonly Clip[];
}

/**
 * Draws voices and amounts for each room, the same in every run. Voices that are not installed are left out.
 *
 * @param sizes clips of each group in the clear room; half as many in the others.
 */
export function drawClips(sizes: Readonly<Partial<Record<VoiceGroup, number>>>): readonly RoomClips[] {
  const parts = Object.entries(sizes).flatMap(([group, size]) => drawGroup(group as VoiceGroup, size));
  const names = [...new Set(parts.map(({ room }) => room))];
  return names.map((room) => ({
    room,
    clips: parts.filter((part) => part.room === room).flatMap(({ clips }) => clips),
  }));
}

function drawGroup(group: VoiceGroup, size: number): RoomClips[] {
  const { speakers, amounts, firstSeed, murmur, rivals } = voices[group];
  const pairs = speakers
    .filter(({ missing }) => missing === null)
    .flatMap((speaker) => amounts.map((amount) => ({ speaker, amount })));
  const [first] = pairs;
  if (!first) return [];
  const rooms = createRooms(murmur().map(voiced), rivals());
  return rooms.map((room, roomNumber) => {
    const drawn = shuffled(pairs, firstSeed + roomNumber).slice(0, room.name === 'clear' ? size : size / 2);
    return {
      room: room.name,
      clips: drawn.map(({ speaker, amount: [said, minorUnits] }, at) => ({
        group,
        speaker,
        said,
        minorUnits,
        pcm: placed(room, speaker, said, firstSeed + 100 * roomNumber + at),
      })),
    };
  });
}

function placed(room: Room, speaker: Speaker, said: string, seed: number): () => Float32Array {
  return () => room.place(speaker.say(said), seed);
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
