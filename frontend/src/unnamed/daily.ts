// Draws tokens at the first page of a day, for everybody alike: that somebody has some tells nothing.
import { check, type Directory } from "./directory";
import type { Store } from "./store";
import { draw } from "./tokens";
import { spendable, weekOf } from "./week";

const idle = (): Promise<void> =>
  new Promise((done) => ("requestIdleCallback" in window ? requestIdleCallback(() => done(), { timeout: 2000 }) : setTimeout(done, 50)));

export const today = (): string => (document.documentElement.dataset.now ?? "").slice(0, 10);

export async function daily(store: Store): Promise<void> {
  const day = today();
  if (store.read().day === day) return;
  const directory = await keys("");
  const seen = await check(directory, store.read().seen);
  const entry = directory.keys.find((one) => one.week === weekOf(day));
  if (!entry) return;
  const tokens = await draw(entry, send, Date.now(), idle).catch((refused: unknown) => {
    if (refused instanceof Refused) return [];
    throw refused;
  });
  store.change((state) => {
    state.day = day;
    state.seen = seen;
    state.tokens = [...state.tokens.filter((token) => spendable(day).includes(token.week)), ...tokens];
  });
}

/** The directory of keys, asked for as nobody. */
export async function keys(origin: string): Promise<Directory> {
  const answer = await fetch(`${origin}/board/keys`, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
  if (!answer.ok) throw new Error("no keys");
  return (await answer.json()) as Directory;
}

/** Drawn already today, in another browser, or not on the staff list: no use in asking again. */
class Refused extends Error {}

async function send(key: string, blinded: string[]): Promise<string[]> {
  const csrf = document.querySelector<HTMLInputElement>("#discard [name=_csrf]")?.value ?? "";
  const body = new URLSearchParams([["_csrf", csrf], ["key", key], ...blinded.map((one) => ["blinded", one])]);
  const answer = await fetch("/voice/tokens", { method: "POST", body, redirect: "error" });
  if (answer.status === 409) throw new Refused();
  if (!answer.ok) throw new Error("no tokens");
  return ((await answer.json()) as { signatures: string[] }).signatures;
}
