// Drawing tokens: numbers of ours that the service signs without seeing them (RFC 9474).
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { ascii, hex, join, random, sha256, unhex } from "./bytes";
import { publicKey, type Entry } from "./directory";
import { termOf } from "./term";

export interface Token {
  key: string;
  prefix: string;
  nonce: string;
  signature: string;
}

/** A token that is kept until it is spent. */
export interface Kept extends Token {
  term: string;
  ready: number; // when it is old enough to be told from no other, in milliseconds
}

const DOMAIN = ascii("offload-voice-token-v1\0");
const SPENT = Uint8Array.of(1);
const PREFIX = 32;
const HALF_AN_HOUR = 30 * 60 * 1000;
const A_DAY = 24 * 60 * 60 * 1000;

const suite = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });

const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32;

/** A token on its way, kept until it is signed: what was lost on the line is asked for again. */
export interface Draft {
  nonce: string;
  input: string;
  inverse: string;
  blinded: string;
}

/** Draws what everybody draws by a key. Pauses between them, so that the page stays quick. */
export async function drafts(entry: Entry, pause: () => Promise<void>): Promise<Draft[]> {
  const key = await publicKey(entry);
  const drawn: Draft[] = [];
  for (let i = 0; i < termOf(entry.term).each; i++) {
    await pause();
    const nonce = random(32);
    const input = suite.prepare(join(DOMAIN, unhex(entry.key), nonce));
    const { blindedMsg, inv } = await suite.blind(key, input);
    drawn.push({ nonce: hex(nonce), input: hex(input), inverse: hex(inv), blinded: hex(blindedMsg) });
  }
  return drawn;
}

/** Makes tokens of what was signed; all or none. */
export async function finished(
  entry: Entry, drawn: Draft[], signatures: string[], now: number, pause: () => Promise<void>,
): Promise<Kept[]> {
  const key = await publicKey(entry);
  const kept: Kept[] = [];
  for (const [i, one] of drawn.entries()) {
    await pause();
    const signature = await suite.finalize(key, unhex(one.input), unhex(signatures[i]), unhex(one.inverse)); // checks it
    kept.push({
      key: entry.key,
      term: entry.term,
      prefix: one.input.slice(0, 2 * PREFIX),
      nonce: one.nonce,
      signature: hex(signature),
      ready: now + HALF_AN_HOUR + Math.floor(chance() * (A_DAY - HALF_AN_HOUR)),
    });
  }
  return kept;
}

/** What the board keeps of a token once it is spent. */
export async function spendId(token: Token): Promise<Uint8Array> {
  return sha256(SPENT, unhex(token.prefix), DOMAIN, unhex(token.key), unhex(token.nonce));
}
