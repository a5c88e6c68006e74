import { Toast } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.min.css';

function reminder(main) {
  main.innerHTML = `
    <h1>Plan your week</h1>
    <button type="button" class="btn btn-primary" id="liveToastBtn">Remind me later</button>
    <a href="#calendar">Open the calendar</a>
    <div class="toast-container position-fixed bottom-0 end-0 p-3">
      <div id="liveToast" class="toast" role="alert" aria-live="assertive" aria-atomic="true">
        <div class="toast-header">
          <strong class="me-auto">Calendar</strong>
          <small>just now</small>
          <button type="button" class="btn-close" data-bs-dismiss="toast" aria-label="Close"></button>
        </div>
        <div class="toast-body">We will remind you tomorrow.</div>
      </div>
    </div>`;
  const toast = Toast.getOrCreateInstance(document.getElementById('liveToast'));
  document.getElementById('liveToastBtn').addEventListener('click', () => toast.show());
}

function payment(main) {
  main.innerHTML = `
    <h1>Pay your invoice</h1>
    <div id="liveAlertPlaceholder"></div>
    <button type="button" class="btn btn-primary" id="liveAlertBtn">Pay the invoice</button>
    <a href="#invoices">Other invoices</a>`;
  const placeholder = document.getElementById('liveAlertPlaceholder');
  document.getElementById('liveAlertBtn').addEventListener('click', () => {
    setTimeout(() => {
      const wrapper = document.createElement('div');
      wrapper.innerHTML = `
        <div class="alert alert-danger alert-dismissible" role="alert">
          <div>The bank declined the payment.</div>
          <button type="button" class="btn-close" data-bs-dismiss="alert" aria-label="Close"></button>
        </div>`;
      placeholder.append(wrapper);
    }, 400);
  });
}

function lastGuest(main) {
  main.innerHTML = `
    <h1>Guests of the wedding</h1>
    <ul class="list-group">
      <li class="list-group-item">
        Uncle Albert
        <button type="button" class="btn btn-danger" data-bs-toggle="modal" data-bs-target="#guestModal">Remove guest</button>
      </li>
    </ul>
    <div class="modal fade" id="guestModal" tabindex="-1" aria-labelledby="guestModalLabel" aria-hidden="true">
      <div class="modal-dialog">
        <div class="modal-content">
          <div class="modal-header">
            <h1 class="modal-title fs-5" id="guestModalLabel">Remove this guest?</h1>
            <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
          </div>
          <div class="modal-body">The guest gets no invitation.</div>
          <div class="modal-footer">
            <button type="button" class="btn btn-danger" id="removeGuest" data-bs-dismiss="modal">Remove</button>
          </div>
        </div>
      </div>
    </div>`;
  document.getElementById('removeGuest').addEventListener('click', () => main.querySelector('li').remove());
}

function sending(main) {
  main.innerHTML = `
    <h1>Write a review</h1>
    <button class="btn btn-primary" type="button" id="send">Send review</button>
    <a href="#reviews">Read other reviews</a>`;
  const button = document.getElementById('send');
  button.addEventListener('click', () => {
    button.disabled = true;
    button.innerHTML = `
      <span class="spinner-border spinner-border-sm" aria-hidden="true"></span>
      <span role="status">Sending your review...</span>`;
    setTimeout(() => {
      button.disabled = false;
      button.textContent = 'Review sent';
    }, 600);
  });
}

export const pages = {
  reminder: { show: reminder, keys: ['Tab', 'Return'] },
  payment: { show: payment, keys: ['Tab', 'Return', 'shift+Tab', 'Return'] },
  lastGuest: { show: lastGuest, keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
  sending: { show: sending, keys: ['Tab', 'Return'] },
};
