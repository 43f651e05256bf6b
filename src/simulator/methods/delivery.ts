/** How the bot gets its updates: by asking or by being called. */
import { GET_UPDATES_MAXIMUM, GET_UPDATES_TIMEOUT, WEBHOOK_PORTS, WEBHOOK_SECRET } from '../rules/limits.ts';
import { readBoolean, readClamped, readInteger, readList, readText } from '../rules/parameters.ts';
import type { Parameters } from '../rules/parameters.ts';
import { badRequest, Refusal } from '../rules/refusal.ts';
import { TERMINATED_BY_WEBHOOK } from '../delivery/updates.ts';
import type { Updates } from '../delivery/updates.ts';
import type { Call } from './call.ts';

/** The result of getUpdates: the updates as texts, to be put into the answer as they are. */
export class RawUpdates {
  readonly json: string;
  constructor(updates: readonly string[]) {
    this.json = `[${updates.join(',')}]`;
  }
}

export async function getUpdates({ parameters, updates, webhook, closed }: Call): Promise<RawUpdates> {
  const limit = readClamped(parameters, 'limit', { otherwise: 100, from: 1, to: GET_UPDATES_MAXIMUM });
  const timeout = readClamped(parameters, 'timeout', { otherwise: 0, from: 0, to: GET_UPDATES_TIMEOUT });
  const offset = readInteger(parameters, 'offset') ?? 0;
  if (webhook.active()) {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  allowKinds(parameters, updates);
  return new RawUpdates(await updates.poll({ offset, limit, timeout, closed }));
}

export function setWebhook(call: Call): true {
  const { parameters, updates, webhook } = call;
  const url = readText(parameters, 'url');
  if (url === undefined) return deleteWebhook(call);
  const secret = readText(parameters, 'secret_token');
  if (secret !== undefined && secret.length > 256) throw badRequest('secret token is too long');
  if (secret !== undefined && !WEBHOOK_SECRET.test(secret)) {
    throw badRequest('secret token contains unallowed characters');
  }
  checkWebhookUrl(url);
  const maxConnections = readClamped(parameters, 'max_connections', { otherwise: 40, from: 1, to: 100 });
  allowKinds(parameters, updates);
  if (readBoolean(parameters, 'drop_pending_updates')) updates.drop();
  updates.endPoll(TERMINATED_BY_WEBHOOK);
  webhook.set({ url, secret, maxConnections });
  return true;
}

export function deleteWebhook({ parameters, updates, webhook }: Call): true {
  webhook.remove();
  if (readBoolean(parameters, 'drop_pending_updates')) updates.drop();
  return true;
}

export function getWebhookInfo({ webhook }: Call): unknown {
  return webhook.info();
}

/** As Telegram's server with `--local`: plain HTTP and any port on this machine, else its public rules. */
function checkWebhookUrl(text: string): void {
  if (!URL.canParse(text)) throw badRequest('bad webhook: invalid webhook URL specified');
  const url = new URL(text);
  if (['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) return;
  if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!WEBHOOK_PORTS.includes(url.port === '' ? 443 : Number(url.port))) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}

function allowKinds(parameters: Parameters, updates: Updates): void {
  const kinds = readList(parameters, 'allowed_updates', 'String');
  if (kinds !== undefined) updates.allow(kinds.map((kind) => String(kind).toLowerCase()));
}
