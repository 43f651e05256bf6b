/**
 * Seals personal columns. AES-256-GCM with a random nonce; the purpose ("households.head") is authenticated with it,
 * so that a value copied to another column does not open. Every sealed value names its key, which is what lets keys
 * be changed while old values still open.
 *
 * Layout: version (1 byte) · key id (4) · nonce (12) · tag (16) · ciphertext.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomFillSync,
} from 'node:crypto';

export interface Vault {
  seal(text: string, purpose: string): Uint8Array;
  /** Throws `SealBroken` when the value was changed, belongs elsewhere or needs a key that is not here. */
  open(sealed: Uint8Array, purpose: string): string;
  /** Same text and purpose, same 32 bytes; says nothing about the text to who lacks the key. */
  hash(text: string, purpose: string): Uint8Array;
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const VERSION = 1;
const HEADER = 33;
/** Nonces are drawn from a block: one call into the system for 512 seals instead of one each. */
const NONCES = 512 * 12;

interface Key {
  readonly id: Buffer;
  readonly seal: Uint8Array;
  readonly hash: Uint8Array;
}

function derive(secret: Uint8Array): Key {
  const part = (name: string) => new Uint8Array(hkdfSync('sha256', secret, 'salur', name, 32));
  return {
    id: createHash('sha256').update(part('id')).digest().subarray(0, 4),
    seal: part('seal'),
    hash: part('hash'),
  };
}

/** `secrets`: 32 bytes each; the first one seals and hashes, the others only open. */
export function createVault(secrets: readonly [Uint8Array, ...Uint8Array[]]): Vault {
  const current = derive(secrets[0]);
  const byId = new Map(secrets.map(derive).map((key) => [key.id.toString('hex'), key]));
  const nonces = Buffer.alloc(NONCES);
  let used = NONCES;

  function nonce(): Buffer {
    if (used === NONCES) {
      randomFillSync(nonces);
      used = 0;
    }
    used += 12;
    return Buffer.from(nonces.subarray(used - 12, used));
  }

  return {
    seal(text, purpose) {
      const iv = nonce();
      const cipher = createCipheriv('aes-256-gcm', current.seal, iv).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), current.id, iv, cipher.getAuthTag(), body]);
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      if (bytes.length < HEADER || bytes[0] !== VERSION)
        throw new SealBroken('not a sealed value of this version');
      const key = byId.get(bytes.subarray(1, 5).toString('hex'));
      if (!key) throw new SealBroken('sealed under a key that is not here');
      const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(5, 17))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(17, HEADER));
      try {
        return decipher.update(bytes.subarray(HEADER), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new SealBroken(`a sealed value of ${purpose} was changed or does not belong there`);
      }
    },
    hash(text, purpose) {
      return createHmac('sha256', current.hash).update(purpose).update('\0').update(text).digest();
    },
  };
}
