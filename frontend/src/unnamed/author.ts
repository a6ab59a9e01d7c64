// Who somebody is in one thread: a key of their own for each, so that nothing joins two threads.
import { ed25519 } from "@noble/curves/ed25519.js";
import { ascii, hex, idBytes, int32, join, NOBODY, sha256 } from "./bytes";
import { spendId, type Token } from "./tokens";

export type Op = "POST" | "CHANGE" | "WITHDRAW" | "ASK_AGAIN";

export interface Submission {
  op: Op;
  thread: string;
  parent: string;
  id: string;
  revision: number;
  text: string;
  token?: Token;
  author: string;
  signature: string;
}

export type Said = Pick<Submission, "op" | "thread" | "parent" | "id" | "revision" | "text">;

const CODES: Record<Op, number> = { POST: 1, CHANGE: 2, WITHDRAW: 3, ASK_AGAIN: 4 };

export async function threadKey(seed: Uint8Array, thread: string): Promise<Uint8Array> {
  const master = await crypto.subtle.importKey("raw", seed, "HKDF", false, ["deriveBits"]);
  const info = join(ascii("thread"), idBytes(thread));
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: ascii("offload-voice"), info }, master, 256);
  return new Uint8Array(bits);
}

/** What is signed: fields of fixed width, so that two languages agree. */
export async function canonical(said: Said, token?: Token): Promise<Uint8Array> {
  return join(
    Uint8Array.of(CODES[said.op]),
    idBytes(said.thread),
    idBytes(said.parent || NOBODY),
    idBytes(said.id),
    int32(said.revision),
    await sha256(new TextEncoder().encode(said.text)),
    token ? await spendId(token) : new Uint8Array(32),
  );
}

export async function signed(seed: Uint8Array, said: Said, token?: Token): Promise<Submission> {
  const secret = await threadKey(seed, said.thread);
  return {
    ...said,
    token: token && { key: token.key, prefix: token.prefix, nonce: token.nonce, signature: token.signature },
    author: hex(ed25519.getPublicKey(secret)),
    signature: hex(ed25519.sign(await canonical(said, token), secret)),
  };
}
