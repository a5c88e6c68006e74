import { Notyf } from 'notyf';
import 'notyf/notyf.min.css';

function draft(main) {
  main.innerHTML = `
    <h1>Write a letter</h1>
    <button type="button">Save as draft</button>
    <a href="#drafts">Other drafts</a>`;
  const notyf = new Notyf();
  main.querySelector('button').addEventListener('click', () => {
    setTimeout(() => notyf.success('The draft has been saved.'), 400);
  });
}

function ticket(main) {
  main.innerHTML = `
    <h1>Concert on Friday</h1>
    <form novalidate>
      <label>Number of tickets <input name="tickets" inputmode="numeric"></label>
      <button>Order tickets</button>
    </form>`;
  const notyf = new Notyf({ duration: 0, dismissible: true });
  main.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = event.currentTarget.elements.tickets;
    if (value) notyf.success(`You ordered ${value} for Friday.`);
    else notyf.error('Please fill in the number.');
  });
}

export const pages = {
  draft: { show: draft, keys: ['Tab', 'Return'] },
  ticket: { show: ticket, keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
};
