import {
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogOverlay,
  AlertDialogPortal,
  AlertDialogRoot,
  AlertDialogTitle,
  AlertDialogTrigger,
  Label,
  NumberFieldDecrement,
  NumberFieldIncrement,
  NumberFieldInput,
  NumberFieldRoot,
  SelectContent,
  SelectItem,
  SelectItemIndicator,
  SelectItemText,
  SelectPortal,
  SelectRoot,
  SelectTrigger,
  SelectValue,
  SelectViewport,
  ToastAction,
  ToastClose,
  ToastDescription,
  ToastProvider,
  ToastRoot,
  ToastTitle,
  ToastViewport,
} from 'reka-ui';
import { createApp, h, ref } from 'vue';

const vue = (setup) => (main) => createApp({ setup }).mount(main);

function archived() {
  const open = ref(false);
  return () =>
    h(ToastProvider, null, () => [
      h('h1', 'Your inbox'),
      h('button', { type: 'button', onClick: () => (open.value = true) }, 'Archive the conversation'),
      h('a', { href: '#older' }, 'Older conversations'),
      h(ToastRoot, { open: open.value, 'onUpdate:open': (value) => (open.value = value), duration: 10000 }, () => [
        h(ToastTitle, null, () => 'Conversation was archived'),
        h(ToastDescription, null, () => 'You find it in the archive.'),
        h(ToastAction, { altText: 'Move it back from the archive' }, () => 'Undo'),
        h(ToastClose, { 'aria-label': 'Close' }, () => h('span', { 'aria-hidden': 'true' }, '×')),
      ]),
      h(ToastViewport),
    ]);
}

function uploads() {
  const count = ref(0);
  const upload = () => setTimeout(() => (count.value += 1), 500);
  return () =>
    h(ToastProvider, null, () => [
      h('h1', 'Photos of the trip'),
      h('button', { type: 'button', onClick: upload }, 'Upload a photo'),
      h('a', { href: '#album' }, 'Open the album'),
      Array.from({ length: count.value }, (_, index) =>
        h(ToastRoot, { key: index, type: 'background' }, () => [
          h(ToastDescription, null, () => 'The upload has finished.'),
          h(ToastClose, null, () => 'Dismiss'),
        ]),
      ),
      h(ToastViewport),
    ]);
}

function lastDevice() {
  const devices = ref(['Kitchen tablet']);
  return () => [
    h('h1', 'Signed in devices'),
    devices.value.length === 0 ? h('p', 'No devices are signed in.') : null,
    h(
      'ul',
      devices.value.map((device) =>
        h('li', { key: device }, [
          device,
          h(AlertDialogRoot, null, () => [
            h(AlertDialogTrigger, null, () => `Sign out ${device}`),
            h(AlertDialogPortal, null, () => [
              h(AlertDialogOverlay),
              h(AlertDialogContent, null, () => [
                h(AlertDialogTitle, null, () => 'Sign out this device?'),
                h(AlertDialogDescription, null, () => 'Unsent messages on it are lost.'),
                h(AlertDialogCancel, null, () => 'Cancel'),
                h(AlertDialogAction, { onClick: () => (devices.value = []) }, () => 'Yes, sign out'),
              ]),
            ]),
          ]),
        ]),
      ),
    ),
  ];
}

const reminders = ['One hour before', 'One day before', 'One week before'];

function reminder() {
  const chosen = ref();
  return () => [
    h('h1', 'Set a reminder'),
    h(SelectRoot, { modelValue: chosen.value, 'onUpdate:modelValue': (value) => (chosen.value = value) }, () => [
      h(SelectTrigger, { 'aria-label': 'Time of the reminder' }, () =>
        h(SelectValue, { placeholder: 'Select a time' }),
      ),
      h(SelectPortal, null, () =>
        h(SelectContent, null, () =>
          h(SelectViewport, null, () =>
            reminders.map((text) =>
              h(SelectItem, { key: text, value: text }, () => [
                h(SelectItemIndicator, null, () => '✓'),
                h(SelectItemText, null, () => text),
              ]),
            ),
          ),
        ),
      ),
    ]),
    h('button', { type: 'button' }, 'Save reminder'),
  ];
}

function seats() {
  return () => [
    h('h1', 'Book a table'),
    h(NumberFieldRoot, { id: 'seats', min: 1, max: 4, defaultValue: 2 }, () => [
      h(Label, { for: 'seats' }, () => 'Number of seats'),
      h(NumberFieldDecrement, null, () => '−'),
      h(NumberFieldInput),
      h(NumberFieldIncrement, null, () => '+'),
    ]),
    h('button', { type: 'button' }, 'Book the table'),
  ];
}

export const pages = {
  archived: { show: vue(archived), keys: ['Tab', 'Return'] },
  uploads: { show: vue(uploads), keys: ['Tab', 'Return'] },
  lastDevice: { show: vue(lastDevice), keys: ['Tab', 'Return', 'Tab', 'Return'] },
  reminder: { show: vue(reminder), keys: ['Tab', 'Return', 'Down', 'Return'] },
  seats: { show: vue(seats), keys: ['Tab', 'Up', 'Up', 'Up'] },
};
