/** One message in a chat, as nodes. */
import { el, icon, iconButton, word } from './elements.js';
import { server } from './server.js';

const WRAPPERS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'span.spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
  custom_emoji: 'span',
};

/** `actions`: tap(messageId, button, node), command(text), open(url), reply(message), edit(message). */
export function messageNode(seen, actions) {
  const { message, from_bot: fromBot, deleted } = seen;
  const side = fromBot ? 'theirs' : 'own';
  if (deleted) {
    return el(
      `div.row.${side}.gone`,
      { 'data-id': message.message_id },
      el('p.deleted', {}, word('deleted')),
    );
  }
  const content = contentOf(message, actions);
  const bubble = el(
    `div.bubble${content.bare ? '.bare' : ''}`,
    /** A finger on it brings its tools. */
    { tabindex: -1 },
    forwardedFrom(message),
    quote(message),
    content.nodes,
    reactionsOf(seen),
    footer(seen),
  );
  const tools = el(
    'div.tools',
    {},
    iconButton('reply', word('reply'), { onclick: () => actions.reply(message) }),
    !fromBot && message.text && iconButton('edit', word('edit'), { onclick: () => actions.edit(message) }),
  );
  return el(
    `div.row.${side}`,
    { 'data-id': message.message_id },
    el('div.line', {}, el('div.stack', {}, bubble, inlineKeyboard(message, actions)), tools),
  );
}

/** Text with its entities, which may stand in each other; offsets are UTF-16, as in JavaScript. */
export function richText(text, entities, actions) {
  return nest(text, 0, text.length, entities ?? [], actions);
}

function nest(text, from, to, entities, actions) {
  const nodes = [];
  let position = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    index += 1;
    const start = Math.max(entity.offset, position);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    const inner = [];
    while (index < entities.length && entities[index].offset < end) {
      inner.push(entities[index]);
      index += 1;
    }
    if (start > position) nodes.push(text.slice(position, start));
    nodes.push(wrap(entity, text.slice(start, end), nest(text, start, end, inner, actions), actions));
    position = end;
  }
  if (position < to) nodes.push(text.slice(position, to));
  return nodes;
}

function wrap(entity, words, children, actions) {
  const { type } = entity;
  if (type === 'text_link' || type === 'url') {
    const address = type === 'url' ? words : entity.url;
    return link(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`, children, actions);
  }
  if (type === 'email') return el('a', { href: `mailto:${words}` }, children);
  if (type === 'phone_number') return el('a', { href: `tel:${words.replace(/[^\d+]/g, '')}` }, children);
  if (type === 'bot_command') {
    return el('button.command', { type: 'button', onclick: () => actions.command(words) }, children);
  }
  if (type === 'spoiler') {
    return el('span.spoiler', { role: 'button', tabindex: 0, onclick: reveal, onkeydown: reveal }, children);
  }
  return el(WRAPPERS[type] ?? 'span', {}, children);
}

function reveal(event) {
  if (event.type === 'click' || event.key === 'Enter') event.currentTarget.classList.add('shown');
}

/** Links that open the bot with a code work as in Telegram; others only with http and https. */
function link(address, children, actions) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return el('span', {}, children);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return el('span', {}, children);
  const open = (event) => {
    if (actions.open(url)) event.preventDefault();
  };
  return el('a', { href: url.href, target: '_blank', rel: 'noreferrer noopener', onclick: open }, children);
}

function contentOf(message, actions) {
  const caption =
    message.caption && el('div.text', {}, richText(message.caption, message.caption_entities, actions));
  if (message.photo) return { nodes: [photo(message.photo), caption], bare: !message.caption };
  if (message.venue || message.location) return { nodes: [place(message)], bare: false };
  if (message.document) return { nodes: [documentCard(message.document), caption], bare: false };
  if (message.sticker)
    return { nodes: [el('div.sticker', { title: word('sticker') }, message.sticker.emoji)], bare: true };
  if (message.voice)
    return { nodes: [card('voice', word('voice'), `0:0${message.voice.duration}`)], bare: false };
  if (message.contact) {
    return { nodes: [card('person', message.contact.first_name, message.contact.phone_number)], bare: false };
  }
  return {
    nodes: [el('div.text', {}, richText(message.text ?? '', message.entities, actions))],
    bare: false,
  };
}

function photo(sizes) {
  const size = sizes.find(({ width, height }) => Math.max(width, height) >= 600) ?? sizes.at(-1);
  const address = server.fileUrl(size.file_id);
  const image = el('img', {
    src: address,
    width: size.width,
    height: size.height,
    alt: word('photo'),
    decoding: 'async',
  });
  return el('a.photo', { href: address, target: '_blank' }, image);
}

function place({ location, venue }) {
  const { latitude, longitude } = location;
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const title = venue?.title ?? word('location');
  const address = venue?.address ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return el(
    'a.place',
    { href: map, target: '_blank', rel: 'noreferrer noopener' },
    el('span.map', { 'aria-hidden': 'true' }, icon('pin')),
    el(
      'span.place-words',
      {},
      el('strong', {}, title),
      el('span.address', {}, address),
      el('span.action', {}, word('open_map')),
    ),
  );
}

function documentCard(file) {
  const kilobytes = Math.max(1, Math.round((file.file_size ?? 0) / 1024));
  return el(
    'a.card',
    { href: server.fileUrl(file.file_id), download: file.file_name ?? '', title: word('download') },
    el('span.card-sign', {}, icon('file')),
    el(
      'span.card-words',
      {},
      el('strong', {}, file.file_name ?? word('document')),
      el('span', {}, `${kilobytes} KB`),
    ),
  );
}

function card(sign, title, below) {
  return el(
    'div.card',
    {},
    el('span.card-sign', {}, icon(sign)),
    el('span.card-words', {}, el('strong', {}, title), el('span', {}, below)),
  );
}

function forwardedFrom({ forward_origin: origin }) {
  const name = origin?.sender_user_name ?? origin?.sender_user?.first_name;
  return name && el('p.forwarded', {}, word('forwarded', { name }));
}

function quote({ reply_to_message: replied }) {
  if (!replied) return undefined;
  const words = replied.text ?? replied.caption ?? (replied.photo ? word('photo') : word('location'));
  return el('p.quote', {}, el('strong', {}, replied.from?.first_name ?? ''), el('span', {}, words));
}

function reactionsOf({ reactions }) {
  return reactions.length > 0 && el('p.reactions', {}, ...reactions.map((emoji) => el('span', {}, emoji)));
}

function footer({ message, edited, pinned, from_bot: fromBot }) {
  const time = new Intl.DateTimeFormat(word('language'), { hour: '2-digit', minute: '2-digit' });
  return el(
    'span.stamp',
    {},
    pinned && el('span', {}, word('pinned')),
    edited && el('span', {}, word('edited')),
    el('time', {}, time.format(message.date * 1000)),
    !fromBot && icon('check'),
  );
}

function inlineKeyboard(message, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return undefined;
  return el(
    'div.inline-keyboard',
    {},
    ...rows.map((row) => el('div.keys', {}, ...row.map((button) => inlineButton(message, button, actions)))),
  );
}

function inlineButton(message, button, actions) {
  const label = el('span', {}, button.text);
  const style = button.style ? `.${button.style}` : '';
  if (button.url) {
    const open = (event) => {
      if (actions.open(new URL(button.url))) event.preventDefault();
    };
    return el(
      `a.key${style}`,
      { href: button.url, target: '_blank', rel: 'noreferrer noopener', onclick: open },
      label,
      icon('out'),
    );
  }
  const press = (event) => actions.tap(message.message_id, button, event.currentTarget);
  return el(`button.key${style}`, { type: 'button', onclick: press }, label);
}
