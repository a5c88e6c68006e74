import { ask, go, must, should, task, type Plan } from './plan';

const sounds = [must('name', /Sounds/), must('role checkbox', /check box/)];
const checked = must('state checked', /(?<!not )checked/);
const notChecked = must('state not checked', /not checked/);

const asPercentage = 'Orca says the value in words, then as a percentage of the range';
const speed = [
  must('name', /Speed/),
  must('role slider', /slider/),
  must('value', /normal/),
  must('orientation', /horizontal/),
  should('minimum value', /minimum|0\.5/, asPercentage),
  should('maximum value', /maximum/, asPercentage),
];

const noPosition = 'Orca says it only if its setting “Speak child position” is on';
const noMode = 'Orca stays in its browse mode at a radio button';
const selected = /(?<!not )selected/;

const asMenu = 'a native `select`: Chromium tells that it opens a menu, and Orca says that';
const voice = [
  must('name', /Voice/),
  must('role combobox', /combo box/),
  must('text of the selected option', /The best one on this device/),
];

const toSpeed = [
  go('Tab', /^The page speaks/),
  go('Tab', /^For VoiceOver/),
  go('Tab', /^Three short sounds/),
  go('Tab', /vibrat/),
];

/** The controls of `SpeechSettings`. */
export const settingsPlans: readonly Plan[] = [
  {
    pattern: 'Checkbox',
    source: 'checkbox',
    control: 'Sounds',
    scene: 'settings',
    steps: [
      go('Tab', /^The page speaks/),
      go('Tab', /^For VoiceOver/),
      task('reach it forwards', 'Tab', ...sounds, checked),
      ask(...sounds, checked),
      task('uncheck it', 'space', must('change to not checked', /not checked/)),
      ask(...sounds, notChecked),
      go('Tab', /vibrat/),
      task('reach it backwards', 'shift+Tab', ...sounds, notChecked),
      task('check it', 'space', must('change to checked', /^checked/m)),
    ],
  },
  {
    pattern: 'Horizontal slider',
    source: 'horizontal-slider',
    control: 'Speed',
    scene: 'settings',
    steps: [
      ...toSpeed,
      task('reach it forwards', 'Tab', ...speed, should('change of mode', /^Focus mode/m)),
      ask(...speed),
      task('raise it by a step', 'Right', must('value', /1\.25 times normal/)),
      task('lower it by a step', 'Left', must('value', /^normal/m)),
      task('raise it to its maximum', 'End', must('value', /^4 times normal/m)),
      task('lower it to its minimum', 'Home', must('value', /^0\.5 times normal/m)),
    ],
  },
  {
    pattern: 'Radio group',
    source: 'radiogroup-roving-tabindex',
    control: 'Who can hear the page voice?',
    scene: 'settings',
    steps: [
      ...toSpeed,
      go('Tab', /^Speed/),
      go('Tab', /^Volume/),
      go('Tab', /^Voice combo/),
      go('Tab', /^Play a sample/),
      task(
        'reach the checked one',
        'Tab',
        must('name of the group', /Who can hear the page voice\?/),
        should('role group', /panel/),
        must('name', /Others may hear/),
        must('role radio button', /radio button/),
        must('state checked', selected),
        should('position', /1 of 3/, noPosition),
        should('number of radio buttons', /of 3/, noPosition),
        should('change of mode', /^Focus mode/m, noMode),
      ),
      ask(
        must('name', /Others may hear/),
        must('role radio button', /radio button/),
        must('state checked', selected),
        should('position', /^1 of/m),
        should('number of radio buttons', /of 3/),
      ),
      { keys: 'Insert+a', to: 'orca', until: /^Focus mode/, assertions: [] },
      task(
        'check the next one',
        'Down',
        must('name', /Only I can hear/),
        must('role radio button', /radio button/),
        must('change to checked', selected),
      ),
    ],
  },
  {
    pattern: 'Combobox, select only',
    source: 'combobox-select-only',
    control: 'Voice',
    scene: 'settings',
    steps: [
      ...toSpeed,
      go('Tab', /^Speed/),
      go('Tab', /^Volume/),
      task('reach it forwards', 'Tab', ...voice, must('state collapsed', /collapsed/, asMenu)),
      ask(...voice, must('state collapsed', /collapsed/, asMenu)),
      go('Tab', /^Play a sample/),
      task('reach it backwards', 'shift+Tab', ...voice, must('state collapsed', /collapsed/, asMenu)),
    ],
  },
];
