// Faults that app authors make, planted on purpose, with other people's components where those take part. A page is named after the
// finding that it must raise.
import { Toast } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.min.css';
import { Notyf } from 'notyf';
import 'notyf/notyf.min.css';
import Swal from 'sweetalert2';
import Toastify from 'toastify-js';
import 'toastify-js/src/toastify.css';

const press = ['Tab', 'Return'];
const after = (ms, run) => setTimeout(run, ms);

/** A page with one button, and what its press does. */
function page(button, html, act) {
  return (main) => {
    main.innerHTML = `<h1>Shop</h1><button type="button" class="btn btn-primary">${button}</button>
      <a href="#more">More</a>${html}`;
    const pressed = main.querySelector('button');
    const find = (selector) => main.querySelector(selector);
    pressed.addEventListener('click', () => act({ main, pressed, find }));
  };
}

const planted = {
  'said-twice': {
    alertThatTakesFocus: page('Pay', '<p role="alert" tabindex="-1"></p>', ({ find }) => {
      after(300, () => {
        find('p').textContent = 'Your card was declined.';
        after(300, () => find('p').focus());
      });
    }),
    toastBesideStatus: page('Save', '<p role="status"></p>', ({ find }) => {
      new Notyf().success('The settings were saved.');
      after(600, () => (find('p').textContent = 'The settings were saved.'));
    }),
    regionThenDescription: page('Check', '<p role="status"></p><p id="why" hidden></p>', ({ find, pressed }) => {
      find('p').textContent = 'The postcode is too short.';
      find('#why').textContent = 'The postcode is too short.';
      after(500, () => pressed.setAttribute('aria-describedby', 'why'));
    }),
    summaryThatTakesFocus: page('Continue', '<div role="alert"></div>', ({ find }) => {
      find('div').innerHTML = '<div tabindex="-1"><h2>There is a problem</h2><a href="#a">Enter your name</a></div>';
      after(150, () => find('div > div').focus());
    }),
  },
  lost: {
    hidden: page('Save', '<p role="status" hidden></p>', ({ find }) => (find('p').textContent = 'Saved.')),
    underAriaHidden: page('Save', '<div aria-hidden="true"><p role="status"></p></div>', ({ find }) => {
      find('p').textContent = 'The draft was saved.';
    }),
    displayNone: page('Save', '<p role="alert" class="d-none"></p>', ({ find }) => {
      find('p').textContent = 'The draft was not saved.';
    }),
    behindDialog: {
      keys: ['Tab', 'Return', 'Return'],
      show: page(
        'Pay',
        '<p role="status"></p><dialog aria-label="Pay"><button>Confirm</button></dialog>',
        ({ find }) => {
          find('dialog').showModal();
          find('dialog button').addEventListener('click', () => (find('p').textContent = 'Confirming the payment.'));
        },
      ),
    },
    sameTextAgain: {
      keys: ['Tab', 'Return', 'Return'],
      show: page('Check the code', '<p role="status"></p>', ({ find }) => {
        find('p').textContent = 'The code is wrong.';
      }),
    },
  },
  'mounted-with-text': {
    statusThatComes: page('Save', '', ({ main }) => {
      after(300, () => main.insertAdjacentHTML('beforeend', '<p role="status">The address was saved.</p>'));
    }),
    toast: page('Subscribe', '', () => {
      Toastify({ text: 'You are subscribed.', duration: 5000 }).showToast();
    }),
    politeToast: page('Remind me', '<div></div>', ({ find }) => {
      find('div').innerHTML = `<div class="toast" role="status" aria-live="polite" aria-atomic="true">
        <div class="toast-body">We will remind you.</div></div>`;
      Toast.getOrCreateInstance(find('.toast')).show();
    }),
  },
  'silent-after-action': {
    basket: page('Add to basket', '<p>0 in the basket</p>', ({ find }) => {
      after(300, () => (find('p').textContent = '1 in the basket'));
    }),
    error: page('Continue', '<p class="text-danger"></p>', ({ find }) => {
      after(200, () => (find('p').textContent = 'Choose a day of delivery.'));
    }),
    results: page('Search', '<ul></ul>', ({ find }) => {
      after(400, () => (find('ul').innerHTML = '<li>Blue lamp</li><li>Red lamp</li>'));
    }),
    toastWithoutRole: page('Copy the link', '', ({ main }) => {
      after(100, () => main.insertAdjacentHTML('beforeend', '<div class="toast show">The link was copied.</div>'));
    }),
  },
  'amount-as-symbols': {
    toast: page('Refund', '', () => new Notyf().success('$24.50 was refunded.')),
    status: page('Add shipping', '<p role="status"></p>', ({ find }) => {
      after(200, () => (find('p').textContent = 'Total: 12,50 €'));
    }),
  },
  'machine-id-spoken': {
    prefix: page('Pay', '<p role="status"></p>', ({ find }) => {
      after(200, () => (find('p').textContent = 'Payment pi_3NkXyzLkdIwHu7ix0vJd4a1B was received.'));
    }),
    uuid: page('Order', '', () => new Notyf().success('Order 7d444840-9dc0-11d1-b245-5ffdce74fad2 was placed.')),
  },
  'focus-lost': {
    removed: page('Remove', '<ul><li>Lamp <button type="button">Take it out</button></li></ul>', ({ pressed }) => {
      pressed.remove();
    }),
    disabled: page('Send', '', ({ pressed }) => {
      pressed.disabled = true;
    }),
    hidden: page('Close the notice', '', ({ pressed }) => pressed.classList.add('d-none')),
    rendered: page('Sort by price', '', ({ main }) => {
      after(100, () => (main.innerHTML = '<h1>Shop</h1><button type="button">Sort by name</button>'));
    }),
    dialogOfRemoved: {
      keys: ['Tab', 'Return', 'Return'],
      show: page('Delete the photo', '', ({ pressed }) => {
        void Swal.fire({ title: 'Delete the photo?', animation: false }).then(() => pressed.remove());
      }),
    },
  },
  'name-changed-under-focus': {
    byTimer: page('Start the upload', '', ({ pressed }) => {
      after(1600, () => (pressed.textContent = 'Cancel the upload'));
    }),
    byServer: page('Follow', '', ({ pressed }) => after(2000, () => pressed.setAttribute('aria-label', 'Unfollow'))),
  },
  'unavailable-after-press': {
    disabled: page('Pay', '', ({ pressed }) => {
      pressed.disabled = true;
      after(1500, () => (pressed.disabled = false));
    }),
    renamed: page('Pay', '', ({ pressed }) => {
      pressed.setAttribute('aria-disabled', 'true');
      pressed.textContent = 'Paying';
    }),
  },
};

export const pages = Object.fromEntries(
  Object.entries(planted).flatMap(([finding, shows]) =>
    Object.entries(shows).map(([name, shown]) => [
      `${finding}--${name}`,
      typeof shown === 'function' ? { show: shown, keys: press } : shown,
    ]),
  ),
);
