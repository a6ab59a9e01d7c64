// The keys by which tokens are signed. Everybody must be shown the same: a key of one's own would
// be a name. So the list is sealed entry by entry, only ever grows, and is checked each time.
import { ed25519 } from "@noble/curves/ed25519.js";
import { ascii, fromBase64, hex, join, sha256, unhex } from "./bytes";
import { isSound } from "./shape";
import { isTerm, takesBack, termOf } from "./term";

export interface Entry {
  term: string; // what it is for: see term.ts
  key: string; // SHA-256 of the public key
  publicKey: string; // SubjectPublicKeyInfo, base64
  hash: string;
  signature: string;
  witness: string; // signature of whoever signs besides; empty before they have
  colleagues: number; // who have tokens of it, rounded down
}

export interface Directory {
  installation: string;
  witness: string; // who signs besides; empty if nobody does
  keys: Entry[];
}

/** What this browser has seen before. */
export interface Seen {
  installation: string;
  witness: string;
  hashes: string[];
}

export class Broken extends Error {}

const DOMAIN = ascii("offload-voice-key-v1\0");
export const ALGORITHM = { name: "RSA-PSS", hash: "SHA-384" };

/** Checks all of it, and returns what to remember. */
export async function check(directory: Directory, seen: Seen | null): Promise<Seen> {
  const { installation, witness, keys } = directory;
  if (seen && seen.installation !== installation) throw new Broken("another installation");
  if (seen?.witness && seen.witness !== witness) throw new Broken("another witness");
  if (seen && seen.hashes.some((hash, place) => keys[place]?.hash !== hash)) throw new Broken("shorter or changed");
  if (!keys.every((entry) => isTerm(entry.term))) throw new Broken("unreadable");
  // A thread has one key, whenever it begins.
  const terms = new Set(keys.map((entry) => termOf(entry.term).thread || entry.term));
  if (terms.size !== keys.length) throw new Broken("two keys for one");
  if (new Set(keys.map((entry) => entry.key)).size !== keys.length) throw new Broken("one key for two");
  if (!keys.every(isAfterOther)) throw new Broken("a round too many");
  let before = new Uint8Array(32);
  for (const [place, entry] of keys.entries()) {
    const hash = await sha256(DOMAIN, before, unhex(entry.key), ascii(entry.term));
    if (hex(hash) !== entry.hash) throw new Broken("broken chain");
    // Of every entry: what is used is the key, and not the hash that was seen.
    if (hex(await sha256(fromBase64(entry.publicKey))) !== entry.key) throw new Broken("another key");
    if (place >= (seen?.hashes.length ?? 0)) await checkNew(entry, hash, unhex(installation));
    before = hash;
  }
  return { installation, witness, hashes: keys.map((entry) => entry.hash) };
}

/** The second key of a week takes back the first one, and none comes before that. */
function isAfterOther(entry: Entry, place: number, keys: Entry[]): boolean {
  const { thread, first, round } = termOf(entry.term);
  const isOther = (other: Entry): boolean => {
    const term = termOf(other.term);
    return !term.thread && term.first === first && term.round === round - 1;
  };
  return thread !== "" || round === 1 || keys.slice(0, place).some(isOther);
}

/** The keys that whoever signs besides has seen: an entry seals all before it. */
export function witnessed({ witness, keys }: Directory): Entry[] {
  if (!witness) return keys;
  const last = keys.findLastIndex(
    (entry) => entry.witness && ed25519.verify(unhex(entry.witness), unhex(entry.hash), unhex(witness)),
  );
  return keys.slice(0, last + 1);
}

/** The keys that were not taken back. */
export function unrevoked({ keys }: Directory): Entry[] {
  const again = keys.map((entry) => termOf(entry.term)).filter((term) => term.round > 1);
  return keys.filter((entry) => !again.some((term) => takesBack(term, termOf(entry.term))));
}

/** The keys by which one may draw: not taken back, and signed by the witness where there is one. */
export function standing(directory: Directory): Entry[] {
  const signed = new Set(witnessed(directory));
  return unrevoked(directory).filter((entry) => signed.has(entry));
}

/** What two people compare who want to know whether they were told the same list. */
export const fingerprint = ({ keys }: Directory): string => keys.at(-1)?.hash.slice(0, 16) ?? "";

async function checkNew(entry: Entry, hash: Uint8Array, installation: Uint8Array): Promise<void> {
  if (!ed25519.verify(unhex(entry.signature), hash, installation)) throw new Broken("wrong signature");
  const { n, e } = await crypto.subtle.exportKey("jwk", await publicKey(entry));
  if (!isSound(number(n), number(e))) throw new Broken("unsound key");
}

export function publicKey(entry: Entry): Promise<CryptoKey> {
  return crypto.subtle.importKey("spki", fromBase64(entry.publicKey), ALGORITHM, true, ["verify"]);
}

function number(base64url: string | undefined): bigint {
  const bytes = fromBase64((base64url ?? "").replaceAll("-", "+").replaceAll("_", "/"));
  return BigInt(`0x${hex(join(new Uint8Array(1), bytes))}`);
}
