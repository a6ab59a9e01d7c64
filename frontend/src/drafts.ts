// What is typed is kept on the server shortly after typing stops, and once more
// when the page goes away.
import { debounce, fieldsOf } from "./page";
import { timeOfDay, waitBefore } from "./wait";

const AFTER_TYPING_MS = 700;
const MOST_WAIT_MS = 2000;
const MOST_WITH_KEEPALIVE = 60_000; // browsers refuse more than 64 KiB

export function drafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keep(form);
}

function keep(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>("[data-kept]") ?? document.querySelector<HTMLElement>("[data-kept]");
  let kept = fieldsOf(form).toString();
  let failures = 0;
  let stopped = false; // sent, or nobody is signed in
  let flight: AbortController | null = null;
  const discard = document.getElementById("discard");
  const soon = debounce(AFTER_TYPING_MS, () => void send(false));
  const again = debounce(0, () => undefined);
  let retry = again;

  async function send(leaving: boolean): Promise<void> {
    soon.cancel();
    retry.cancel();
    const fields = fieldsOf(form).toString();
    if (stopped || fields === kept) return;
    flight?.abort();
    const mine = (flight = new AbortController());
    try {
      const answer = await fetch("/drafts", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: fields,
        redirect: "manual", // the server sends us back to the form when it kept a stale one
        keepalive: leaving && fields.length < MOST_WITH_KEEPALIVE,
        signal: leaving ? undefined : mine.signal,
      });
      if (answer.status === 401) {
        stopped = true;
        say(line?.dataset.signedOut, true);
      } else if (answer.ok || answer.type === "opaqueredirect") {
        kept = fields;
        failures = 0;
        say(line?.dataset.text?.replace("{0}", now()), false);
      } else {
        failed();
      }
    } catch {
      if (!mine.signal.aborted) failed();
    }
  }

  function failed(): void {
    failures += 1;
    say(line?.dataset.failed, true);
    retry = debounce(waitBefore(failures), () => {
      if (navigator.onLine) void send(false);
    });
    retry.ask();
  }

  function say(text: string | undefined, failing: boolean): void {
    if (!line || !text) return;
    line.hidden = false;
    line.classList.toggle("is-failing", failing);
    if (line.textContent !== text) line.textContent = text;
  }

  const typed = () => {
    stopped = false;
    soon.ask();
  };
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || (event.target !== form && event.target !== discard)) return;
    stopped = true;
    soon.cancel();
    retry.cancel();
    flight?.abort();
  });
  // Signing out ends the session that would keep the last words: they go first.
  document.addEventListener("submit", (event) => {
    const out = event.target;
    if (event.defaultPrevented || !(out instanceof HTMLFormElement)) return;
    if (!out.action.endsWith("/sign-out") || stopped || fieldsOf(form).toString() === kept) return;
    event.preventDefault();
    const go = debounce(MOST_WAIT_MS, () => out.submit());
    go.ask();
    void send(true).then(() => {
      go.cancel();
      out.submit();
    });
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void send(true);
  });
  window.addEventListener("pagehide", () => void send(true));
  window.addEventListener("online", () => {
    if (failures > 0) void send(false);
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) stopped = false;
  });
}

/** The service's time: a demonstration has a clock of its own, and so may a laptop. */
const loaded = { at: Date.now(), now: Date.parse(document.documentElement.dataset.now ?? "") };

function now(): string {
  const shown = new Date(Number.isNaN(loaded.now) ? Date.now() : loaded.now + Date.now() - loaded.at);
  return timeOfDay(shown.getHours(), shown.getMinutes());
}
