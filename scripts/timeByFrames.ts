// A setup file of vitest: the page's time passes with its frames instead of by itself. A test or story that waits for seconds takes a few
// frames, and a busy machine only makes a run longer, because every timer finds as many frames as in a quiet page. Time stands still
// while a key or a click is on its way from the driver, which takes as long as the machine likes.
import { vi } from 'vitest';

/** In ms, how much time passes with each frame. */
const msPerFrame = 100;

/** The part of Vitest's page that sends each command of `userEvent` and `commands` to the driver. */
interface CommandSender {
  triggerCommand: (...command: readonly unknown[]) => Promise<unknown>;
}

declare const __vitest_browser_runner__: { readonly commands: CommandSender };

let commandsUnderway = 0;

// The files of a worker share one page, which runs this for each of them. A second loop would double the pace.
if (!vi.isFakeTimers()) {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
  pressInThisTime();
  standStillForCommands();
  for (const press of ['keydown', 'pointerdown']) window.addEventListener(press, onPress, { capture: true });
  requestAnimationFrame(onFrame);
}

function onFrame() {
  if (commandsUnderway === 0) vi.advanceTimersByTime(msPerFrame);
  requestAnimationFrame(onFrame);
}

/** A press comes after what has led to it, not in the same moment. Two of one frame would have no order. */
function onPress({ isTrusted }: Event) {
  if (isTrusted) vi.advanceTimersByTime(1);
}

/** The browser stamps events with its own time. Strokes keep it, because the pace of a finger is part of a drawing. */
function pressInThisTime() {
  const own = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  Object.defineProperty(Event.prototype, 'timeStamp', {
    ...own,
    get(this: Event): number {
      return this.type === 'click' ? performance.now() : own?.get?.call(this);
    },
  });
}

function standStillForCommands() {
  const { commands } = __vitest_browser_runner__;
  const send = commands.triggerCommand.bind(commands);
  commands.triggerCommand = async (...command) => {
    commandsUnderway += 1;
    try {
      return await send(...command);
    } finally {
      commandsUnderway -= 1;
    }
  };
}
