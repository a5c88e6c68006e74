import { Button, ErrorSummary, NotificationBanner, PasswordInput, createAll } from 'nhsuk-frontend';
import css from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css' with { type: 'text' };

/** Shows HTML on the documented page template. The fonts and the icons of the styles are files of servers, so they are left out. */
function show(main, html) {
  if (!document.querySelector('style')) {
    const style = document.createElement('style');
    style.textContent = css.replaceAll(/@font-face\s*{[^}]*}/g, '').replaceAll(/url\(\/assets[^)]*\)/g, 'none');
    document.head.append(style);
  }
  document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
  main.className = 'nhsuk-width-container nhsuk-main-wrapper';
  main.innerHTML = html;
  for (const component of [Button, ErrorSummary, NotificationBanner, PasswordInput]) createAll(component);
}

const phoneForm = (error) => `
  <h1 class="nhsuk-heading-l">How we contact you</h1>
  <form novalidate>
    <div class="nhsuk-form-group ${error ? 'nhsuk-form-group--error' : ''}">
      <label class="nhsuk-label" for="phone">Phone number</label>
      ${error ? `<span class="nhsuk-error-message" id="phone-error"><span class="nhsuk-u-visually-hidden">Error: </span>${error}</span>` : ''}
      <input class="nhsuk-input ${error ? 'nhsuk-input--error' : ''}" id="phone" name="phone" type="tel" ${error ? 'aria-describedby="phone-error"' : ''}>
    </div>
    <button class="nhsuk-button" data-module="nhsuk-button" type="submit">Save and continue</button>
  </form>`;

function phone(main) {
  show(main, phoneForm());
  const error = 'Enter your phone number';
  main.addEventListener('submit', (event) => {
    event.preventDefault();
    show(
      main,
      `<div class="nhsuk-error-summary" data-module="nhsuk-error-summary">
        <div role="alert">
          <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
          <div class="nhsuk-error-summary__body">
            <ul class="nhsuk-list nhsuk-error-summary__list">
              <li><a href="#phone">${error}</a></li>
            </ul>
          </div>
        </div>
      </div>${phoneForm(error)}`,
    );
  });
}

function password(main) {
  show(
    main,
    `<h1 class="nhsuk-heading-l">Log in to your record</h1>
    <div class="nhsuk-form-group nhsuk-password-input" data-module="nhsuk-password-input">
      <label class="nhsuk-label" for="password">Password</label>
      <div class="nhsuk-input-wrapper">
        <input class="nhsuk-input nhsuk-password-input__input nhsuk-js-password-input-input" id="password" name="password" type="password" spellcheck="false" autocomplete="current-password" autocapitalize="none">
        <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle nhsuk-js-password-input-toggle" data-module="nhsuk-button" type="button" aria-label="Show password" aria-controls="password" hidden>Show</button>
      </div>
    </div>
    <button class="nhsuk-button" data-module="nhsuk-button" type="submit">Log in</button>`,
  );
}

function record(main) {
  const page = `<h1 class="nhsuk-heading-l">Vaccination record</h1>
    <form novalidate><button class="nhsuk-button" data-module="nhsuk-button" type="submit">Record vaccination</button></form>
    <p><a href="#patients">All patients of today</a></p>`;
  show(main, page);
  main.addEventListener('submit', (event) => {
    event.preventDefault();
    setTimeout(
      () =>
        show(
          main,
          `<div class="nhsuk-notification-banner nhsuk-notification-banner--success" data-module="nhsuk-notification-banner" role="alert" aria-labelledby="nhsuk-notification-banner-title">
            <div class="nhsuk-notification-banner__header">
              <h2 class="nhsuk-notification-banner__title" id="nhsuk-notification-banner-title">Success</h2>
            </div>
            <div class="nhsuk-notification-banner__content">
              <p class="nhsuk-notification-banner__heading">The vaccination was recorded.</p>
            </div>
          </div>${page}`,
        ),
      400,
    );
  });
}

export const pages = {
  phone: { show: phone, keys: ['Tab', 'Tab', 'Return', 'Tab', 'Return'] },
  password: { show: password, keys: ['Tab', 'a', 'Tab', 'Return', 'Return'] },
  record: { show: record, keys: ['Tab', 'Return'] },
};
