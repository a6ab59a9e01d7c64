// Bytes and their hexadecimal digits, which are what is sent and kept.
export const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

export const unhex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function join(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export async function sha256(...parts: Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
}

export const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** A number in 4 bytes, the highest first. */
export const int32 = (number: number): Uint8Array =>
  Uint8Array.from([24, 16, 8, 0], (shift) => (number >>> shift) & 255);

export const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The number of a text, such as 5.3, as it is signed: the last 8 of 16 bytes. */
export function parentOf(number: string): string {
  const [comment, reply] = number.split(".").map(Number);
  const digits = hex(join(int32(comment), int32(reply ?? 0)));
  return `00000000-0000-0000-${digits.slice(0, 4)}-${digits.slice(4)}`;
}

export const idBytes = (id: string): Uint8Array => unhex(id.replaceAll("-", ""));

export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
