import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/copy-button/copy-button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';

// As in the documentation of toasts that are made in a script.
function notify(message, variant = 'primary', duration = 3000) {
  const alert = Object.assign(document.createElement('sl-alert'), {
    variant,
    closable: true,
    duration,
    textContent: message,
  });
  document.body.append(alert);
  return alert.toast();
}

function published(main) {
  main.innerHTML = `
    <h1>Edit the article</h1>
    <sl-button variant="primary">Publish article</sl-button>
    <a href="#articles">All articles</a>`;
  const button = main.querySelector('sl-button');
  button.addEventListener('click', () => {
    button.loading = true;
    setTimeout(() => {
      button.loading = false;
      notify('Your article is public now.', 'success');
    }, 600);
  });
}

function storage(main) {
  main.innerHTML = `
    <h1>Your documents</h1>
    <sl-alert variant="warning" open closable>The storage is nearly full.</sl-alert>
    <sl-button>Upload a document</sl-button>`;
}

function filters(main) {
  main.innerHTML = `
    <h1>Flats to rent</h1>
    <div class="filters">
      <sl-tag removable>With a balcony</sl-tag>
      <sl-tag removable>On the ground floor</sl-tag>
    </div>
    <sl-button>Clear all filters</sl-button>
    <p role="status">Six flats match your filters.</p>
    <a href="#first-flat">Flat in Mill Street</a>`;
  const tags = main.querySelector('.filters');
  tags.addEventListener('sl-remove', (event) => event.target.remove());
  main.querySelector('sl-button').addEventListener('click', () => {
    tags.replaceChildren();
    main.querySelector('p').textContent = 'Forty flats without a filter.';
  });
}

function rename(main) {
  main.innerHTML = `
    <h1>Holiday folder</h1>
    <sl-button class="open">Rename folder</sl-button>
    <sl-button>Share folder</sl-button>
    <sl-dialog label="Rename the folder">
      <sl-input autofocus label="New folder name"></sl-input>
      <sl-button slot="footer" variant="primary">Rename</sl-button>
    </sl-dialog>`;
  const dialog = main.querySelector('sl-dialog');
  main.querySelector('.open').addEventListener('click', () => dialog.show());
  dialog.querySelector('sl-button[slot="footer"]').addEventListener('click', () => {
    main.querySelector('h1').textContent = dialog.querySelector('sl-input').value;
    dialog.hide();
    notify('The folder was renamed.');
  });
}

function link(main) {
  main.innerHTML = `
    <h1>Invite your friends</h1>
    <p>Link to the party page <sl-copy-button value="party-page-link"></sl-copy-button></p>
    <sl-button>Send by email</sl-button>`;
}

function returns(main) {
  main.innerHTML = `
    <h1>Delivery and returns</h1>
    <sl-details summary="How to return shoes">Put them back into their box.</sl-details>
    <sl-details summary="When the parcel arrives">Most parcels arrive after two days.</sl-details>`;
}

export const pages = {
  published: { show: published, keys: ['Tab', 'Return'] },
  storage: { show: storage, keys: ['Tab', 'Return'] },
  filters: { show: filters, keys: ['Tab', 'Return'] },
  rename: { show: rename, keys: ['Tab', 'Return', 'a', 'Tab', 'Return'] },
  link: { show: link, keys: ['Tab', 'Return'] },
  returns: { show: returns, keys: ['Tab', 'Return', 'Return'] },
};
