/** Where a person writes: text, commands, attachments, and the bot's own keyboard under it. */
import { chooseFrom, chooseLocation } from './dialogs.js';
import { el, icon, iconButton, word } from './elements.js';
import { server } from './server.js';

const LONGEST_TEXT = 4096;
/** Pixels: what phones send, and small enough for a slow connection. */
const PHOTO_SIDE = 1280;

/** `attempt(promise)` shows what went wrong. `state()` gives { commands, keyboard, blocked, empty, bot }. */
export function createComposer({ person, spots, attempt, state }) {
  let task;
  let keyboardOpen = true;
  const input = el('textarea', {
    rows: 1,
    maxlength: LONGEST_TEXT,
    'aria-label': word('write'),
    placeholder: word('write'),
  });
  const send = iconButton('send', word('send'), { className: 'send', onclick: submit });
  const commands = iconButton('menu', word('commands'), { onclick: () => showCommands() });
  const attach = iconButton('attach', word('attach'), { onclick: showAttachments });
  const toggle = iconButton('keyboard', word('hide_keyboard'), { onclick: toggleKeyboard, hidden: true });
  const suggestions = el('div.suggestions', { hidden: true });
  const context = el('div.task', { hidden: true });
  const keyboard = el('div.reply-keyboard', { hidden: true });
  const photos = el('input', {
    type: 'file',
    accept: 'image/*',
    hidden: true,
    onchange: () => sendFile(photos, 'photo'),
  });
  const documents = el('input', {
    type: 'file',
    hidden: true,
    onchange: () => sendFile(documents, 'document'),
  });
  const bar = el('div.bar', {}, commands, el('div.field', {}, input, toggle, attach), send);
  const instead = el('div.instead', { hidden: true });
  const node = el('div.composer', {}, suggestions, context, bar, instead, keyboard, photos, documents);

  input.addEventListener('input', () => {
    fit();
    suggest();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'Escape') setTask(undefined);
  });

  const phone = () => node.closest('.phone');

  function fit() {
    input.style.height = 'auto';
    /** A phone out of sight has no height to measure. */
    if (input.scrollHeight > 0) input.style.height = `${input.scrollHeight}px`;
    send.disabled = input.value.trim() === '';
  }

  function submit() {
    const text = input.value.trim();
    if (text === '') return;
    const done = task?.edit
      ? server.edit(person.id, task.edit.message_id, text)
      : server.say(person.id, text, task?.reply?.message_id);
    input.value = '';
    setTask(undefined);
    fit();
    suggest();
    attempt(done);
  }

  /** { reply: message }, { edit: message } or nothing. */
  function setTask(next) {
    if (task?.edit && !next?.edit) input.value = '';
    task = next;
    context.hidden = !next;
    const message = next?.reply ?? next?.edit;
    context.replaceChildren(
      ...(message
        ? [
            icon(next.edit ? 'edit' : 'reply'),
            el(
              'p',
              {},
              el('strong', {}, word(next.edit ? 'editing' : 'replying')),
              el('span', {}, message.text ?? message.caption ?? ''),
            ),
            iconButton('close', word('cancel'), { onclick: () => setTask(undefined) }),
          ]
        : []),
    );
    if (next?.edit) input.value = next.edit.text;
    if (next) input.focus();
    fit();
  }

  function say(text) {
    attempt(server.say(person.id, text));
  }

  function suggest() {
    const typed = /^\/(\w*)$/.exec(input.value)?.[1];
    const fitting =
      typed === undefined ? [] : state().commands.filter(({ command }) => command.startsWith(typed));
    suggestions.hidden = fitting.length === 0;
    suggestions.replaceChildren(
      ...fitting.map(({ command, description }) => suggestion(command, description)),
    );
  }

  function suggestion(command, description) {
    const choose = () => {
      input.value = '';
      fit();
      suggest();
      say(`/${command}`);
    };
    return el(
      'button',
      { type: 'button', onclick: choose },
      el('strong', {}, `/${command}`),
      el('span', {}, description),
    );
  }

  function showCommands() {
    const items = state().commands.map(({ command, description }) => ({
      title: `/${command}`,
      below: description,
      choose: () => say(`/${command}`),
    }));
    chooseFrom(
      { title: word('commands'), phone: phone() },
      items,
      items.length === 0 && el('p.alert-text', {}, word('no_commands')),
    );
  }

  function showAttachments() {
    chooseFrom({ title: word('attach'), phone: phone() }, [
      { sign: 'photo', title: word('photo'), choose: () => photos.click() },
      { sign: 'file', title: word('document'), choose: () => documents.click() },
      { sign: 'pin', title: word('location'), choose: askLocation },
      { sign: 'person', title: word('share_contact'), choose: () => attempt(server.contact(person.id)) },
    ]);
  }

  function askLocation() {
    chooseLocation({ name: person.first_name, phone: phone() }, spots, (latitude, longitude) =>
      attempt(server.location(person.id, latitude, longitude)),
    );
  }

  function sendFile(picker, kind) {
    const [file] = picker.files;
    picker.value = '';
    if (file) attempt(sendPrepared(file, kind));
  }

  async function sendPrepared(file, kind) {
    const caption = input.value.trim();
    const sent = kind === 'photo' ? await smaller(file) : file;
    await server.file(person.id, kind, sent, file.name, caption);
    input.value = '';
    fit();
  }

  function toggleKeyboard() {
    keyboardOpen = !keyboardOpen;
    showKeyboard();
  }

  function showKeyboard() {
    const rows = state().keyboard?.keyboard ?? [];
    toggle.hidden = rows.length === 0;
    toggle.setAttribute('aria-label', word(keyboardOpen ? 'hide_keyboard' : 'show_keyboard'));
    keyboard.hidden = rows.length === 0 || !keyboardOpen;
    keyboard.replaceChildren(...rows.map((row) => el('div.keys', {}, ...row.map(replyKey))));
    input.placeholder = state().keyboard?.input_field_placeholder ?? word('write');
  }

  function replyKey(button) {
    const {
      text,
      request_location: asksPlace,
      request_contact: asksContact,
    } = typeof button === 'string' ? { text: button } : button;
    const press = () => {
      if (asksPlace) askLocation();
      else if (asksContact) attempt(server.contact(person.id));
      else say(text);
      if (state().keyboard?.one_time_keyboard) {
        keyboardOpen = false;
        showKeyboard();
      }
    };
    return el('button.key', { type: 'button', onclick: press }, text);
  }

  return {
    node,
    setTask,
    /** After anything that `state` tells has changed. */
    refresh({ newKeyboard } = {}) {
      if (newKeyboard) keyboardOpen = true;
      const { blocked, empty, bot } = state();
      bar.hidden = blocked || empty;
      instead.hidden = !bar.hidden;
      instead.replaceChildren(
        ...(blocked
          ? [
              el('p', {}, word('blocked', { name: person.first_name })),
              el(
                'button.main-button',
                { type: 'button', onclick: () => attempt(server.unblock(person.id)) },
                word('unblock'),
              ),
            ]
          : empty
            ? [
                el('p', {}, word('start_hint', { bot: bot.first_name })),
                el(
                  'button.main-button',
                  { type: 'button', onclick: () => attempt(server.start(person.id)) },
                  word('start'),
                ),
              ]
            : []),
      );
      showKeyboard();
      if (bar.hidden) keyboard.hidden = true;
      fit();
    },
  };
}

/** As JPEG with its longer side at most `PHOTO_SIDE`; what the browser cannot read goes as it is. */
async function smaller(file) {
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return file;
  }
  const scale = Math.min(1, PHOTO_SIDE / Math.max(picture.width, picture.height));
  const canvas = el('canvas', {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', 0.85));
}
