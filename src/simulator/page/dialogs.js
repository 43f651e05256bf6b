/** What opens over a chat: lists to choose from, small forms, alerts. Native dialogs, so keyboard and screen readers work. */
import { el, icon, iconButton, word } from './elements.js';

/** Pixels between a sheet and the edge of its phone. */
const MARGIN = 10;

/** `phone`: the phone that it belongs to; it opens over that one where several stand side by side. */
function open({ title, phone }, ...content) {
  const dialog = el(
    'dialog.sheet',
    { 'aria-label': title },
    el(
      'header',
      {},
      el('h2', {}, title),
      iconButton('close', word('close'), { onclick: () => dialog.close() }),
    ),
    ...content,
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  if (phone && document.querySelectorAll('.phone:not([hidden])').length > 1) place(dialog, phone);
  dialog.showModal();
  return dialog;
}

function place(dialog, phone) {
  const { left, bottom, width } = phone.getBoundingClientRect();
  dialog.classList.add('on-phone');
  dialog.style.left = `${left + MARGIN}px`;
  dialog.style.width = `${width - 2 * MARGIN}px`;
  dialog.style.bottom = `${window.innerHeight - bottom + MARGIN}px`;
}

/** `items`: { sign?, title, below?, choose }. */
export function chooseFrom({ title, phone }, items, ...below) {
  const list = items.map(({ sign, title: name, below: line, choose }) =>
    el(
      'li',
      {},
      el(
        'button.choice',
        {
          type: 'button',
          onclick: () => {
            dialog.close();
            choose();
          },
        },
        sign && el('span.choice-sign', {}, icon(sign)),
        el('span.choice-words', {}, el('strong', {}, name), line && el('span', {}, line)),
      ),
    ),
  );
  const dialog = open({ title, phone }, el('ul.choices', {}, ...list), ...below);
  return dialog;
}

export function chooseLocation({ name, phone }, spots, send) {
  const latitude = el('input', {
    name: 'latitude',
    required: true,
    inputmode: 'decimal',
    pattern: '-?\\d+([.,]\\d+)?',
  });
  const longitude = el('input', {
    name: 'longitude',
    required: true,
    inputmode: 'decimal',
    pattern: '-?\\d+([.,]\\d+)?',
  });
  const number = (input) => Number(input.value.replace(',', '.'));
  const form = el(
    'form.fields',
    {
      onsubmit: (event) => {
        event.preventDefault();
        dialog.close();
        send(number(latitude), number(longitude));
      },
    },
    el('label', {}, word('latitude'), latitude),
    el('label', {}, word('longitude'), longitude),
    el('button.main-button', { type: 'submit' }, word('send_location')),
  );
  const items = spots.map((spot) => ({
    sign: 'pin',
    title: spot.name,
    below: `${spot.latitude.toFixed(5)}, ${spot.longitude.toFixed(5)}`,
    choose: () => send(spot.latitude, spot.longitude),
  }));
  const dialog = chooseFrom({ title: word('location_title', { name }), phone }, items, form);
}

export function askForLink(phone, send) {
  const code = el('input', { required: true, autocomplete: 'off', maxlength: 200 });
  const form = el(
    'form.fields',
    {
      onsubmit: (event) => {
        event.preventDefault();
        dialog.close();
        const value = code.value.trim();
        send(/[?&]start=([^&]*)/.exec(value)?.[1] ?? value);
      },
    },
    el('label.wide', {}, word('open_link_code'), code),
    el('button.main-button', { type: 'submit' }, word('open')),
  );
  const dialog = open({ title: word('open_link'), phone }, form);
}

export function askForPerson(add) {
  const name = el('input', { required: true, maxlength: 64, autocomplete: 'off' });
  const language = el(
    'select',
    {},
    el('option', { value: 'id' }, word('language_id')),
    el('option', { value: 'en' }, word('language_en')),
  );
  const form = el(
    'form.fields',
    {
      onsubmit: (event) => {
        event.preventDefault();
        dialog.close();
        add({ first_name: name.value.trim(), language_code: language.value });
      },
    },
    el('label', {}, word('add_person_name'), name),
    el('label', {}, word('add_person_language'), language),
    el('button.main-button', { type: 'submit' }, word('add')),
  );
  const dialog = open({ title: word('add_person') }, form);
}

export function alertWith({ title, phone }, text) {
  const dialog = open(
    { title, phone },
    el('p.alert-text', {}, text),
    el('button.main-button', { type: 'button', onclick: () => dialog.close() }, word('ok')),
  );
}
