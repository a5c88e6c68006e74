/** Libraries whose pages had no part in any choice. */
export const heldOut: readonly string[] = [
  'notistack',
  'notyf',
  'primer',
  'radix',
  'react-bootstrap',
  'react-select',
  'sonner',
  'sweetalert2',
  'toastify-js',
];
