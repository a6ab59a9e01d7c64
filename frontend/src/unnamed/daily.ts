// Draws tokens at the first page of a day, for everybody alike: that somebody has some tells nothing.
import { check, standing, unrevoked, type Directory, type Entry } from "./directory";
import type { State, Store } from "./store";
import { isDrawn, isSpent, termOf } from "./term";
import { drafts, finished } from "./tokens";

const idle = (): Promise<void> =>
  new Promise((done) => ("requestIdleCallback" in window ? requestIdleCallback(() => done(), { timeout: 2000 }) : setTimeout(done, 50)));

export const today = (): string => (document.documentElement.dataset.now ?? "").slice(0, 10);

/**
 * Draws what was not drawn yet.
 * @param anew whether to look even if it was done today: keys were taken back, or a thread was begun
 */
export async function daily(store: Store, anew: boolean): Promise<void> {
  const day = today();
  if (!anew && store.read().day === day) return;
  const directory = await keys("");
  const seen = await check(directory, store.read().seen);
  const before = store.read();
  const known = directory.keys.filter((entry) => isKnown(entry, before, day)).map((entry) => entry.key);
  const worth = new Set(unrevoked(directory).map((entry) => entry.key));
  store.change((state) => {
    state.seen = seen;
    state.drawn = known;
    state.tokens = state.tokens.filter((token) => worth.has(token.key) && isSpent(termOf(token.term), day));
    state.drafts = Object.fromEntries(Object.entries(state.drafts ?? {}).filter(([key]) => worth.has(key)));
  });
  const drawable = standing(directory).filter((entry) => isDrawn(termOf(entry.term), day));
  for (const entry of drawable) if (!known.includes(entry.key)) await drawBy(entry, store);
  // Done for the day, unless the key of this week still has to be signed by the witness.
  if (drawable.some((entry) => !termOf(entry.term).thread)) store.change((state) => (state.day = day));
}

/** Drawn today by a key of a week, or ever by one of a thread. */
function isKnown(entry: Entry, state: State, day: string): boolean {
  const { thread } = termOf(entry.term);
  if (!state.drawn) return state.day === day && !thread; // drawn before this was kept by key
  return state.drawn.includes(entry.key) && (state.day === day || thread !== "");
}

/** What is sent is kept until the answer is: whoever sends the very same again gets the same. */
async function drawBy(entry: Entry, store: Store): Promise<void> {
  const drawn = store.read().drafts?.[entry.key] ?? (await drafts(entry, idle));
  store.change((state) => (state.drafts = { ...state.drafts, [entry.key]: drawn }));
  const signatures = await send(entry.key, drawn.map((one) => one.blinded));
  if (signatures === "OTHER_KEY" || signatures === "NOT_STAFF") return;
  const tokens = signatures === "DRAWN" ? [] : await finished(entry, drawn, signatures, Date.now(), idle);
  store.change((state) => {
    state.drawn = [...(state.drawn ?? []), entry.key];
    state.tokens.push(...tokens.filter((token) => !state.tokens.some((other) => other.nonce === token.nonce)));
    delete state.drafts?.[entry.key];
  });
}

/** The directory of keys, asked for as nobody. */
export async function keys(origin: string): Promise<Directory> {
  const answer = await fetch(`${origin}/board/keys`, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
  if (!answer.ok) throw new Error("no keys");
  return (await answer.json()) as Directory;
}

/** Why there are no signatures: drawn already in another browser, not on the staff list, or not by this key. */
type Why = "DRAWN" | "NOT_STAFF" | "OTHER_KEY";

async function send(key: string, blinded: string[]): Promise<string[] | Why> {
  const csrf = document.querySelector<HTMLInputElement>("#discard [name=_csrf]")?.value ?? "";
  const body = new URLSearchParams([["_csrf", csrf], ["key", key], ...blinded.map((one) => ["blinded", one])]);
  const answer = await fetch("/voice/tokens", { method: "POST", body, redirect: "error" });
  if (answer.status === 409) return ((await answer.json()) as { problem: Why }).problem;
  if (!answer.ok) throw new Error("no tokens");
  return ((await answer.json()) as { signatures: string[] }).signatures;
}
