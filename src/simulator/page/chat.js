/** One phone on the page: a person's chat with the bot. */
import { createComposer } from './composer.js';
import { alertWith, askForLink, chooseFrom } from './dialogs.js';
import { avatar, el, iconButton, word } from './elements.js';
import { messageNode } from './message.js';
import { server } from './server.js';

/** Pixels from the end within which new messages pull the view along. */
const NEAR_END = 120;

/** `onUnread` is told how many messages of the bot came while the phone was out of sight. */
export function createChat({ person, bot, spots, onUnread }) {
  const shown = new Map();
  let latest = 0;
  let unread = 0;
  let lastId = 0;
  let atEnd = true;
  let view = { commands: [], keyboard: null, blocked: person.blocked, now: 0 };

  const status = el('span.status', {}, word('bot'));
  const list = el('div.messages', { role: 'log', 'aria-live': 'polite', tabindex: 0 });
  const description = el('p', {}, bot.description);
  const hello = el(
    'div.hello',
    {},
    avatar(bot.first_name, bot.id),
    el('h3', {}, bot.first_name),
    description,
  );
  const dots = el(
    'div.row.theirs.dots',
    { hidden: true, 'aria-hidden': 'true' },
    el('div.bubble', {}, el('i'), el('i'), el('i')),
  );
  const newest = iconButton('down', word('newest'), {
    className: 'newest',
    hidden: true,
    onclick: () => toEnd('smooth'),
  });
  const toasts = el('div.toasts', { role: 'status' });
  const composer = createComposer({
    person,
    spots,
    attempt,
    state: () => ({ ...view, empty: shown.size === 0, bot }),
  });
  const role = word(`role_${person.role ?? 'other'}`);
  const node = el(
    'section.phone',
    { 'aria-label': word('chat_of', { name: person.first_name, bot: bot.first_name }) },
    el('p.owner', {}, el('strong', {}, person.first_name), el('span', {}, role)),
    el(
      'header.bot',
      {},
      avatar(bot.first_name, bot.id),
      el('p', {}, el('strong', {}, bot.first_name), status),
      iconButton('more', word('more'), { onclick: showMore }),
    ),
    el('div.screen', {}, list, newest, toasts),
    composer.node,
  );

  list.append(hello, dots);
  list.addEventListener('scroll', () => {
    atEnd = nearEnd();
    newest.hidden = atEnd;
  });
  /** A keyboard that opens makes the list shorter; its end stays in sight. */
  new ResizeObserver(() => {
    if (atEnd) toEnd();
  }).observe(list);
  dots.addEventListener('animationend', (event) => {
    if (event.target === dots) stopTyping();
  });

  const actions = {
    command: (text) => attempt(server.say(person.id, text)),
    reply: (message) => composer.setTask({ reply: message }),
    edit: (message) => composer.setTask({ edit: message }),
    open(url) {
      const own =
        url.hostname === 't.me' && url.pathname.slice(1).toLowerCase() === bot.username.toLowerCase();
      if (own) void attempt(server.start(person.id, url.searchParams.get('start') ?? undefined));
      return own;
    },
    async tap(messageId, button, key) {
      if (button.copy_text) {
        await attempt(navigator.clipboard.writeText(button.copy_text.text));
        toast(word('copied'));
        return;
      }
      if (button.callback_data === undefined) return;
      key.classList.add('busy');
      if (!(await attempt(server.tap(person.id, messageId, button.callback_data))))
        key.classList.remove('busy');
    },
  };

  async function attempt(promise) {
    try {
      await promise;
      return true;
    } catch (error) {
      toast(word('not_sent', { why: error.message }));
      return false;
    }
  }

  function nearEnd() {
    return list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  }

  function toEnd(behavior = 'instant') {
    list.scrollTo({ top: list.scrollHeight, behavior });
  }

  /** Puts a message where its id belongs, in the place of what stood there before. */
  function show(seen) {
    const id = seen.message.message_id;
    const known = shown.get(id);
    if (known && known.change >= seen.change) return;
    latest = Math.max(latest, seen.change);
    const fresh = messageNode(seen, actions);
    shown.set(id, {
      node: fresh,
      change: seen.change,
      day: dayOf(seen.message.date),
      fromBot: seen.from_bot,
    });
    if (known) {
      known.node.replaceWith(fresh);
      return;
    }
    const isLast = id > lastId;
    lastId = Math.max(lastId, id);
    const after = isLast
      ? dots
      : [...list.querySelectorAll('.row[data-id]')].find((row) => Number(row.dataset.id) > id);
    list.insertBefore(fresh, after);
    if (!seen.from_bot) return;
    stopTyping();
    if (seen.keyboard) view = { ...view, keyboard: seen.keyboard.remove_keyboard ? null : seen.keyboard };
    if (node.hidden || !node.isConnected) {
      unread += 1;
      onUnread(unread);
    }
  }

  function markDays() {
    for (const separator of list.querySelectorAll('.day')) separator.remove();
    let day;
    let side;
    for (const [, entry] of [...shown].toSorted(([left], [right]) => left - right)) {
      if (entry.day !== day) entry.node.before(el('p.day', {}, entry.day));
      entry.node.classList.toggle('first', entry.day !== day || entry.fromBot !== side);
      day = entry.day;
      side = entry.fromBot;
    }
  }

  function dayOf(seconds) {
    const language = word('language');
    const key = new Intl.DateTimeFormat('en-CA');
    const days = Math.round(
      (Date.parse(key.format(seconds * 1000)) - Date.parse(key.format(view.now * 1000))) / 86_400_000,
    );
    if (days === 0 || days === -1)
      return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
    return new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).format(seconds * 1000);
  }

  function showTyping(action) {
    const stay = !nearEnd();
    status.textContent = word(
      action === 'upload_document' || action === 'upload_photo' ? 'sending_file' : 'typing',
    );
    status.classList.add('active');
    dots.hidden = true;
    void dots.offsetWidth;
    dots.hidden = false;
    if (!stay) toEnd();
  }

  function stopTyping() {
    dots.hidden = true;
    status.textContent = word('bot');
    status.classList.remove('active');
  }

  function toast(text) {
    const shownToast = el('p.toast', {}, text);
    shownToast.addEventListener('animationend', () => shownToast.remove());
    toasts.replaceChildren(shownToast);
  }

  function showMore() {
    chooseFrom({ title: word('more'), phone: node }, [
      {
        sign: 'out',
        title: word('open_link'),
        choose: () => askForLink(node, (code) => attempt(server.start(person.id, code))),
      },
      view.blocked
        ? { sign: 'person', title: word('unblock'), choose: () => attempt(server.unblock(person.id)) }
        : { sign: 'close', title: word('block'), choose: () => attempt(server.block(person.id)) },
    ]);
  }

  return {
    node,
    async refresh() {
      const chat = await server.chat(person.id, latest);
      const stay = !nearEnd() && shown.size > 0;
      view = { ...view, ...chat, messages: undefined };
      latest = Math.max(latest, chat.change);
      for (const seen of chat.messages) show(seen);
      markDays();
      hello.hidden = shown.size > 0;
      composer.refresh();
      if (!stay) toEnd();
    },
    onEvent(event) {
      if (event.kind === 'action') {
        showTyping(event.action);
        return;
      }
      if (event.kind === 'answer') {
        for (const key of list.querySelectorAll('.key.busy')) key.classList.remove('busy');
        if (event.answer?.show_alert) alertWith({ title: bot.first_name, phone: node }, event.answer.text);
        else if (event.answer?.text) toast(event.answer.text);
        return;
      }
      if (!event.message) return;
      const stay = !nearEnd() && event.message.from_bot;
      if (event.now) view = { ...view, now: event.now };
      show(event.message);
      markDays();
      hello.hidden = true;
      composer.refresh({ newKeyboard: event.message.keyboard !== undefined });
      if (!stay) toEnd();
      else newest.hidden = false;
    },
    /** The bot said something new of itself. */
    describe(text) {
      description.textContent = text;
    },
    seen() {
      unread = 0;
      onUnread(0);
      composer.refresh();
      toEnd();
    },
  };
}
