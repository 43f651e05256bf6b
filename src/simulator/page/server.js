/** Everything that the page asks of the simulator. */

async function request(method, path, body) {
  const isJson = body !== undefined && !(body instanceof FormData);
  const carried = isJson
    ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : { body };
  const response = await fetch(`/simulator/${path}`, { method, ...carried });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

export const server = {
  setup: () => request('GET', 'setup'),
  people: () => request('GET', 'people'),
  addPerson: (person) => request('POST', 'people', person),
  chat: (id, since) => request('GET', `people/${id}/chat?since=${since}`),
  say: (id, text, replyTo) =>
    request('POST', `people/${id}/messages`, { text, ...(replyTo && { reply_to: replyTo }) }),
  edit: (id, messageId, text) => request('POST', `people/${id}/edits`, { message_id: messageId, text }),
  tap: (id, messageId, data) => request('POST', `people/${id}/taps`, { message_id: messageId, data }),
  start: (id, parameter) => request('POST', `people/${id}/start`, parameter ? { parameter } : {}),
  location: (id, latitude, longitude) => request('POST', `people/${id}/location`, { latitude, longitude }),
  contact: (id) => request('POST', `people/${id}/contact`, {}),
  block: (id) => request('POST', `people/${id}/block`),
  unblock: (id) => request('POST', `people/${id}/unblock`),
  file(id, kind, file, name, caption) {
    const form = new FormData();
    form.set('file', file, name);
    if (caption) form.set('caption', caption);
    return request('POST', `people/${id}/${kind}`, form);
  },
  fileUrl: (fileId) => `/simulator/files/${encodeURIComponent(fileId)}`,
};

/** Calls `onEvent` with each event; `onOpen` after every (re)connection, since events in between are not repeated. */
export function listen({ onOpen, onEvent, onLost }) {
  const source = new EventSource('/simulator/events');
  source.addEventListener('open', onOpen);
  source.addEventListener('error', onLost);
  source.addEventListener('message', (event) => onEvent(JSON.parse(event.data)));
}
