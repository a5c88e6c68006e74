import {
  Accordion,
  Button,
  CharacterCount,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  createAll,
} from 'govuk-frontend';
import css from 'govuk-frontend/dist/govuk/govuk-frontend.min.css' with { type: 'text' };

/** Shows HTML on the documented page template. The fonts and the crest of the styles are files of a server, so they are left out. */
function show(main, html) {
  if (!document.querySelector('style')) {
    const style = document.createElement('style');
    style.textContent = css.replaceAll(/@font-face\s*{[^}]*}/g, '').replaceAll(/url\(\/assets[^)]*\)/g, 'none');
    document.head.append(style);
  }
  document.documentElement.classList.add('govuk-template');
  document.body.classList.add('govuk-template__body', 'js-enabled', 'govuk-frontend-supported');
  main.className = 'govuk-width-container govuk-main-wrapper';
  main.innerHTML = html;
  for (const component of [Accordion, Button, CharacterCount, ErrorSummary, ExitThisPage, NotificationBanner])
    createAll(component);
}

const licenceForm = (error) => `
  <h1 class="govuk-heading-l">Renew your fishing licence</h1>
  <form novalidate>
    <div class="govuk-form-group ${error ? 'govuk-form-group--error' : ''}">
      <label class="govuk-label" for="licence">Licence number</label>
      ${error ? `<p id="licence-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>` : ''}
      <input class="govuk-input ${error ? 'govuk-input--error' : ''}" id="licence" name="licence" type="text" ${error ? 'aria-describedby="licence-error"' : ''}>
    </div>
    <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
  </form>`;

function licence(main) {
  show(main, licenceForm());
  const error = 'Enter your licence number';
  main.addEventListener('submit', (event) => {
    event.preventDefault();
    document.title = 'Error: Renew your fishing licence';
    show(
      main,
      `<div class="govuk-error-summary" data-module="govuk-error-summary">
        <div role="alert">
          <h2 class="govuk-error-summary__title">There is a problem</h2>
          <div class="govuk-error-summary__body">
            <ul class="govuk-list govuk-error-summary__list">
              <li><a href="#licence">${error}</a></li>
            </ul>
          </div>
        </div>
      </div>${licenceForm(error)}`,
    );
  });
}

function guide(main) {
  show(
    main,
    `<h1 class="govuk-heading-l">Moving to a new home</h1>
    <div class="govuk-accordion" data-module="govuk-accordion" id="moving">
      <div class="govuk-accordion__section">
        <div class="govuk-accordion__section-header">
          <h2 class="govuk-accordion__section-heading">
            <span class="govuk-accordion__section-button" id="moving-heading-1">Telling the council</span>
          </h2>
        </div>
        <div id="moving-content-1" class="govuk-accordion__section-content">
          <p class="govuk-body">Tell the council before you move.</p>
        </div>
      </div>
      <div class="govuk-accordion__section">
        <div class="govuk-accordion__section-header">
          <h2 class="govuk-accordion__section-heading">
            <span class="govuk-accordion__section-button" id="moving-heading-2">Redirecting your post</span>
          </h2>
        </div>
        <div id="moving-content-2" class="govuk-accordion__section-content">
          <p class="govuk-body">Ask for redirection <a class="govuk-link" href="#post">at the post office</a>.</p>
        </div>
      </div>
    </div>`,
  );
}

function complaint(main) {
  show(
    main,
    `<h1 class="govuk-heading-l">Report a problem</h1>
    <div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="5">
      <label class="govuk-label" for="complaint">Name of the street</label>
      <textarea class="govuk-textarea govuk-js-character-count" id="complaint" name="complaint" rows="5" aria-describedby="complaint-info"></textarea>
      <div id="complaint-info" class="govuk-hint govuk-character-count__message">You can enter up to 5 characters</div>
    </div>
    <button type="submit" class="govuk-button" data-module="govuk-button">Send report</button>`,
  );
}

// The documented address of the button is a page of another site. Here it is a place on this page.
function support(main) {
  show(
    main,
    `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
      <a href="#weather" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer">
        <span class="govuk-visually-hidden">Emergency</span> Exit this page
      </a>
    </div>
    <h1 class="govuk-heading-l">Get support at home</h1>
    <p class="govuk-body"><a class="govuk-link" href="#call">Ask for a call back</a></p>`,
  );
}

function address(main) {
  const page = `<h1 class="govuk-heading-l">Your contact details</h1>
    <form novalidate>
      <button type="submit" class="govuk-button" data-module="govuk-button">Confirm address</button>
    </form>
    <p class="govuk-body"><a class="govuk-link" href="#phone">Change phone number</a></p>`;
  show(main, page);
  main.addEventListener('submit', (event) => {
    event.preventDefault();
    setTimeout(
      () =>
        show(
          main,
          `<div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="govuk-notification-banner-title" data-module="govuk-notification-banner">
            <div class="govuk-notification-banner__header">
              <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">Success</h2>
            </div>
            <div class="govuk-notification-banner__content">
              <p class="govuk-notification-banner__heading">Your address was confirmed.</p>
            </div>
          </div>${page}`,
        ),
      300,
    );
  });
}

export const pages = {
  licence: { show: licence, keys: ['Tab', 'Return', 'Tab', 'Return'] },
  guide: { show: guide, keys: ['Tab', 'Return', 'Tab', 'Return'] },
  complaint: { show: complaint, keys: ['Tab', 'm', 'i', 'l', 'l', 'e', 'r', 's'] },
  support: { show: support, keys: ['Tab', 'Return'] },
  address: { show: address, keys: ['Tab', 'Return'] },
};
