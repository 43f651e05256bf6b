/** The page: who is there, whose phones are in sight, and the live connection that feeds them all. */
import { createChat } from './chat.js';
import { askForPerson } from './dialogs.js';
import { avatar, el, iconButton, setWords, word } from './elements.js';
import { listen, server } from './server.js';

/** Pixels that a phone needs beside another; below two of them there is one at a time. */
const PHONE_WIDTH = 380;
const SIDE_BY_SIDE = 3;

const phones = document.querySelector('.phones');
const tabs = document.querySelector('.people');
const offline = document.querySelector('.offline');

const chats = new Map();
/** Ids of people, the one last chosen first. */
let order = [];
let setup;

async function open() {
  setup = await server.setup();
  setWords(setup.words);
  document.title = word('title');
  document.documentElement.lang = word('language').slice(0, 2);
  document.querySelector('.notice').textContent = word('notice');
  tabs.setAttribute('aria-label', word('people'));
  offline.textContent = word('reconnecting');
  listen({
    onOpen: () => {
      offline.hidden = true;
      orWait(bringUpToDate());
    },
    onLost: () => {
      offline.hidden = false;
    },
    onEvent,
  });
  new ResizeObserver(arrange).observe(phones);
}

/** What fails here fails for want of a connection; the next one brings everything anew. */
function orWait(promise) {
  promise.catch(() => {
    offline.hidden = false;
  });
}

/** Only people with a name of a role stand on the page from the start; a load test's hundreds do not. */
async function showPeople() {
  const people = await server.people();
  const own = JSON.parse(sessionStorage.getItem('added') ?? '[]');
  for (const person of people.filter(({ id, role }) => role !== undefined || own.includes(id))) {
    if (!chats.has(person.id)) addPhone(person);
  }
  if (!tabs.querySelector('.add')) {
    tabs.append(
      iconButton('plus', word('add_person'), {
        className: 'add',
        onclick: () => askForPerson((person) => orWait(addPerson(person))),
      }),
    );
  }
  arrange();
}

function addPhone(person) {
  const badge = el('span.badge', { hidden: true });
  const role = word(`role_${person.role ?? 'other'}`);
  const tab = el(
    'button.tab',
    { type: 'button', 'aria-pressed': 'false', onclick: () => choose(person.id) },
    avatar(person.first_name, person.id),
    el('span.tab-words', {}, el('strong', {}, person.first_name), el('span', {}, role)),
    badge,
  );
  const onUnread = (count) => {
    badge.hidden = count === 0;
    badge.textContent = String(count);
    badge.setAttribute('aria-label', word('unread', { count }));
  };
  const chat = createChat({ person, bot: setup.bot, spots: setup.spots, onUnread });
  chats.set(person.id, { chat, tab });
  order.push(person.id);
  tabs.insertBefore(tab, tabs.querySelector('.add'));
  phones.append(chat.node);
}

async function addPerson(person) {
  const added = await server.addPerson(person);
  const own = JSON.parse(sessionStorage.getItem('added') ?? '[]');
  sessionStorage.setItem('added', JSON.stringify([...own, added.id]));
  await showPeople();
  await chats.get(added.id).chat.refresh();
  choose(added.id);
}

function choose(id) {
  order = [id, ...order.filter((other) => other !== id)];
  arrange();
}

/** As many phones as fit, those last chosen, in the order of the tabs. */
function arrange() {
  const room = Math.max(1, Math.min(SIDE_BY_SIDE, Math.floor(phones.clientWidth / PHONE_WIDTH)));
  const inSight = new Set(order.slice(0, room));
  phones.dataset.count = String(Math.min(room, chats.size));
  for (const [id, { chat, tab }] of chats) {
    const visible = inSight.has(id);
    const appears = visible && chat.node.hidden;
    chat.node.hidden = !visible;
    tab.setAttribute('aria-pressed', String(visible));
    if (visible && appears) chat.seen();
  }
}

let busy = false;
let again = false;

/** People, what the bot says of itself, and what came in the chats. Many events at once cost one more round, not many. */
async function bringUpToDate() {
  again = true;
  if (busy) return;
  busy = true;
  try {
    while (again) {
      again = false;
      await showPeople();
      const { run } = setup;
      setup = await server.setup();
      if (setup.run !== run) {
        location.reload();
        return;
      }
      for (const { chat } of chats.values()) {
        chat.describe(setup.bot.description);
        await chat.refresh();
      }
    }
  } finally {
    busy = false;
  }
}

function onEvent(event) {
  if (event.kind === 'people' || event.kind === 'profile') {
    orWait(bringUpToDate());
    return;
  }
  chats.get(event.chat)?.chat.onEvent(event);
}

orWait(open());
