import type { Surface } from '../state';
import { handoverMs } from '../timing';
import type { Told } from './judge';

/** The page shows a frame this long after a change, in ms. */
const frameMs = 16;
/** After that frame, Chromium holds a text back for at most this time, in ms. */
export const heldBackMs = 150;
/** A screen reader takes a region's text this long after it got it, in ms, if the text is still there and reachable. */
const earMs = 50;
/** A key silences a text in its first syllable or before: if its frame came less than this time ago, in ms. */
const begunMs = 160;

/** A text that was written. */
interface WrittenText {
  readonly key: number;
  readonly slot: number;
  readonly to: Surface;
  /** When the page shows it, a screen reader gets it and takes it, and the page knows that it was shown. */
  frameAt: number;
  gotAt: number;
  hearAt: number;
  shownAt: number;
  isDoubted: boolean;
}

/** Simulates a screen reader and how a page reaches it: texts come with frames, and are held back for `heldBack` ms in turn. */
export function simulateReader(told: ReadonlyMap<number, Told>, heldBack: readonly number[]) {
  const texts = new Map<number, WrittenText>();
  /** Texts behind an open dialog. They are read again when it closes, unless they are cleared. */
  let behind: { slot: number; key: number }[] = [];
  let latest: WrittenText | null = null;
  let writes = 0;

  function hear(now: number) {
    for (const text of texts.values()) {
      if (text.hearAt > now) continue;
      text.hearAt = Infinity;
      told.get(text.key)?.heard.push(now);
    }
  }

  return {
    hear,
    write({ key, slot }: { readonly key: number; readonly slot: number }, to: Surface, now: number) {
      const frameAt = now + frameMs;
      const gotAt = frameAt + (heldBack[writes++ % Math.max(1, heldBack.length)] ?? 0);
      const hearAt = gotAt + (to === 'notify' ? 0 : earMs);
      const shownAt = frameAt + handoverMs + frameMs;
      latest = { key, slot, to, frameAt, gotAt, hearAt, shownAt, isDoubted: false };
      texts.set(slot, latest);
    },
    clear(slot: number) {
      // A notification cannot be taken back.
      if (texts.get(slot)?.to !== 'notify') texts.delete(slot);
      behind = behind.filter((text) => text.slot !== slot);
    },
    /** When the page knows that the text in this slot was shown. */
    shownAt: (slot: number | undefined) => (latest && latest.slot === slot ? latest.shownAt : Infinity),
    nextHearing: () => Math.min(Infinity, ...Array.from(texts.values(), ({ hearAt }) => hearAt)),
    /** Puts all texts that were not taken yet out of reach. */
    deafen() {
      for (const text of texts.values()) text.hearAt = Infinity;
    },
    /** A key goes down: the text that is about to be said, or has just begun, is not heard. */
    silence(now: number) {
      if (!latest || now < latest.gotAt || now >= latest.frameAt + begunMs) return;
      const { key, gotAt } = latest;
      latest.hearAt = Infinity;
      const one = told.get(key);
      if (one) one.heard = one.heard.filter((at) => at < gotAt);
    },
    /** The page shows no frame for `ms`. */
    postpone(now: number, ms: number) {
      for (const text of texts.values()) {
        if (text.gotAt > now) {
          text.gotAt += ms;
          text.hearAt += ms;
        }
        if (text.frameAt > now) text.frameAt += ms;
        if (text.shownAt > now) text.shownAt += ms;
      }
    },
    /**
     * The text is about to be out of reach, and the page does not know yet that it was shown. So it may be said again if it was got,
     * or cannot be taken back.
     */
    doubt(now: number, stays = false) {
      if (!latest || latest.isDoubted || now >= latest.shownAt) return;
      latest.isDoubted = true;
      const one = told.get(latest.key);
      if (one && (stays || now >= latest.gotAt)) one.doubts += 1;
    },
    openDialog(now: number) {
      for (const text of texts.values()) if (now < text.gotAt + earMs) text.hearAt = Infinity;
      behind = [...texts.values()].filter(({ to }) => to === 'page');
    },
    /** The texts in the dialog go with it. */
    closeDialog() {
      for (const [slot, { to }] of Array.from(texts)) if (to !== 'page') texts.delete(slot);
    },
    /** After a dialog has closed. */
    readBehind(now: number) {
      for (const { key } of behind) told.get(key)?.heard.push(now);
      behind = [];
    },
    forgetBehind: () => void (behind = []),
  };
}
