/** The effort of one way through the checkout, and everything that was heard on it. */
interface CheckoutEffort {
  /** Every key, typed characters included. */
  readonly keys: number;
  readonly tabs: number;
  readonly words: number;
  readonly heard: readonly string[];
}

/** A payer who hears each control to its end before the next key. `hear` returns everything heard so far. */
export interface EffortPayer {
  press(...keys: readonly string[]): Promise<void>;
  /** Presses Tab until the words that follow match. */
  tabTo(words: RegExp): Promise<void>;
  effort(): Promise<CheckoutEffort>;
}

interface EffortPorts {
  readonly press: (key: string) => Promise<unknown>;
  /** Everything heard so far, once nothing more is being said. */
  readonly hear: () => Promise<readonly string[]>;
}

const maxTabs = 40;

export function createEffortPayer({ press, hear }: EffortPorts): EffortPayer {
  let keys = 0;
  let tabs = 0;
  async function pressOne(key: string) {
    keys += 1;
    if (key === 'Tab') tabs += 1;
    await press(key);
  }
  return {
    async press(...list) {
      for (const key of list) await pressOne(key);
    },
    async tabTo(words) {
      for (let at = 0; at < maxTabs; at += 1) {
        const before = (await hear()).length;
        await pressOne('Tab');
        if ((await hear()).slice(before).some((text) => words.test(text))) return;
      }
      throw new Error(`Tab does not lead to ${String(words)}; heard:\n${(await hear()).join('\n')}`);
    },
    async effort() {
      const heard = await hear();
      const words = heard.join(' ').split(/\s+/).filter(Boolean).length;
      return { keys, tabs, words, heard };
    },
  };
}
