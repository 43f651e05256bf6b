/** Building the page. Text only ever becomes text: nothing that was typed is read as markup. */

let words = {};

export function setWords(given) {
  words = given;
}

/** The sentence for a key, its `{places}` filled. */
export function word(key, places = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}

/**
 * `el('button.send', { type: 'button', onclick }, 'Kirim')`: classes after the tag, listeners by `on…`, the rest as
 * attributes; false and undefined are left out.
 */
export function el(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const node = document.createElement(tag);
  if (classes.length > 0) node.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || value === null) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  send: 'M3.4 20.4 21 12 3.4 3.6 3.4 10.1 15 12 3.4 13.9Z',
  attach:
    'M16.5 6v11.5a4 4 0 0 1-8 0V5a2.5 2.5 0 0 1 5 0v10.5a1 1 0 0 1-2 0V6H10v9.5a2.5 2.5 0 0 0 5 0V5a4 4 0 0 0-8 0v12.5a5.5 5.5 0 0 0 11 0V6Z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  menu: 'M3 6h18v2H3Zm0 5h18v2H3Zm0 5h12v2H3Z',
  pin: 'M12 2a7 7 0 0 0-7 7c0 5.2 7 13 7 13s7-7.8 7-13a7 7 0 0 0-7-7Zm0 9.5A2.5 2.5 0 1 1 12 6.500a2.5 2.5 0 0 1 0 5Z',
  photo:
    'M21 19V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2ZM8.5 13.500l2.500 3 3.500-4.500 4.500 6H5Z',
  file: 'M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8Zm-1 7V3.500L18.500 9Z',
  down: 'M12 16.500 4.900 9.400 6.300 8l5.700 5.700L17.700 8l1.400 1.400Z',
  keyboard:
    'M20 5H4a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2Zm-9 3h2v2h-2Zm0 3h2v2h-2ZM8 8h2v2H8Zm0 3h2v2H8Zm-1 2H5v-2h2Zm0-3H5V8h2Zm9 7H8v-2h8Zm0-4h-2v-2h2Zm0-3h-2V8h2Zm3 3h-2v-2h2Zm0-3h-2V8h2Z',
  close:
    'm18.300 5.700-1.400-1.400L12 9.200 7.100 4.300 5.700 5.700l4.900 4.900-4.900 4.900 1.400 1.400 4.900-4.900 4.900 4.900 1.400-1.400-4.900-4.900Z',
  check:
    'M18 7l-1.400-1.400-6.300 6.300 1.400 1.400Zm4.200-1.400L11.700 16.200 7.500 12l-1.400 1.400L11.700 19 23.600 7ZM.4 13.400 6 19l1.400-1.400L1.800 12Z',
  reply: 'M10 9V5l-7 7 7 7v-4.100c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11Z',
  edit: 'M3 17.250V21h3.750L17.800 9.940l-3.750-3.750Zm17.700-10.200a1 1 0 0 0 0-1.400l-2.350-2.350a1 1 0 0 0-1.400 0l-1.830 1.830 3.750 3.750Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0 2c-2.700 0-8 1.300-8 4v2h16v-2c0-2.700-5.300-4-8-4Z',
  plus: 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6Z',
  out: 'M7 7v2h6.600L5 17.600 6.400 19 15 10.400V17h2V7Z',
  voice:
    'M12 14a3 3 0 0 0 3-3V5a3 3 0 1 0-6 0v6a3 3 0 0 0 3 3Zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.900V21h2v-3.100A7 7 0 0 0 19 11Z',
};

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, attributes = {}) {
  const { className, ...rest } = attributes;
  return el(
    `button.icon-button${className ? `.${className}` : ''}`,
    { type: 'button', 'aria-label': label, title: label, ...rest },
    icon(name),
  );
}

/** A circle with the first letters of a name, in a colour of its own. */
export function avatar(name, number) {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = parts.length > 1 ? parts.at(-2)[0] + parts.at(-1)[0] : (parts[0] ?? '?').slice(0, 1);
  return el(`span.avatar.tone-${Math.abs(number) % 6}`, { 'aria-hidden': 'true' }, letters.toUpperCase());
}
