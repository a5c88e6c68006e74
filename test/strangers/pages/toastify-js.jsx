import Toastify from 'toastify-js';
import 'toastify-js/src/toastify.css';

function feedback(main) {
  main.innerHTML = `
    <h1>Tell us your opinion</h1>
    <button type="button">Send feedback</button>
    <a href="#questions">Frequent questions</a>`;
  main.querySelector('button').addEventListener('click', () => {
    setTimeout(() => Toastify({ text: 'Thank you for your feedback.', duration: 3000 }).showToast(), 300);
  });
}

function offline(main) {
  main.innerHTML = `
    <h1>Shopping list</h1>
    <button type="button">Synchronise the list</button>
    <a href="#bread">Bread and butter</a>`;
  main.querySelector('button').addEventListener('click', () => {
    Toastify({ text: 'There is no connection.', duration: -1, close: true, ariaLive: 'assertive' }).showToast();
  });
}

export const pages = {
  feedback: { show: feedback, keys: ['Tab', 'Return'] },
  offline: { show: offline, keys: ['Tab', 'Return', 'shift+Tab', 'Return'] },
};
