// The keys by which tokens are signed. Everybody must be shown the same: a key of one's own would
// be a name. So the list is sealed entry by entry, only ever grows, and is checked each time.
import { ed25519 } from "@noble/curves/ed25519.js";
import { ascii, fromBase64, hex, join, sha256, unhex } from "./bytes";
import { isSound } from "./shape";

export interface Entry {
  week: string; // such as 2020-W15
  key: string; // SHA-256 of the public key
  publicKey: string; // SubjectPublicKeyInfo, base64
  hash: string;
  signature: string;
  colleagues: number; // who have tokens of it, rounded down
}

export interface Directory {
  installation: string;
  keys: Entry[];
}

/** What this browser has seen before. */
export interface Seen {
  installation: string;
  hashes: string[];
}

export class Broken extends Error {}

const DOMAIN = ascii("offload-voice-key-v1\0");
export const ALGORITHM = { name: "RSA-PSS", hash: "SHA-384" };

/** Checks all of it, and returns what to remember. */
export async function check(directory: Directory, seen: Seen | null): Promise<Seen> {
  const { installation, keys } = directory;
  if (seen && seen.installation !== installation) throw new Broken("another installation");
  if (seen && seen.hashes.some((hash, place) => keys[place]?.hash !== hash)) throw new Broken("shorter or changed");
  if (new Set(keys.map((entry) => entry.week)).size !== keys.length) throw new Broken("two keys for a week");
  if (new Set(keys.map((entry) => entry.key)).size !== keys.length) throw new Broken("a key for two weeks");
  let before = new Uint8Array(32);
  for (const [place, entry] of keys.entries()) {
    const hash = await sha256(DOMAIN, before, unhex(entry.key), ascii(entry.week));
    if (hex(hash) !== entry.hash) throw new Broken("broken chain");
    // Of every entry: what is used is the key, and not the hash that was seen.
    if (hex(await sha256(fromBase64(entry.publicKey))) !== entry.key) throw new Broken("another key");
    if (place >= (seen?.hashes.length ?? 0)) await checkNew(entry, hash, unhex(installation));
    before = hash;
  }
  return { installation, hashes: keys.map((entry) => entry.hash) };
}

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
