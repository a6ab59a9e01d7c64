// Parts of a form that matter only for some answers, and one send for one press.
import { memory } from "./page";
import { shows } from "./shown";

const SAME_PRESS_MS = 5000;

export function shownFor(): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-shown-for]")];
  for (const form of new Set(parts.map((part) => part.closest("form")))) {
    if (!form) continue;
    const own = parts.filter((part) => part.closest("form") === form);
    const update = () => own.forEach((part) => show(part, form));
    form.addEventListener("change", update);
    window.addEventListener("pageshow", update);
    update();
  }
}

/** What is not shown is not sent: its fields are disabled while it is away. */
function show(part: HTMLElement, form: HTMLFormElement): void {
  const fields = new FormData(form);
  const shown =
    shows(part.dataset.shownFor ?? "", (name) => fields.getAll(name).map(String)) ||
    part.querySelector(".govuk-error-message") !== null;
  part.hidden = !shown;
  for (const field of part.querySelectorAll<HTMLInputElement>("input, select, textarea, button")) {
    if (!shown && !field.disabled) {
      field.disabled = true;
      field.dataset.away = "";
    } else if (shown && field.dataset.away !== undefined) {
      field.disabled = false;
      delete field.dataset.away;
    }
  }
}

/** A second press within a few seconds is the same press. The server is safe anyway. */
export function oneSend(): void {
  const sent = new WeakMap<EventTarget, number>();
  let forms: EventTarget[] = [];
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!form) return;
      const now = Date.now();
      if (now - (sent.get(form) ?? 0) < SAME_PRESS_MS) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      sent.set(form, now);
      forms.push(form);
    },
    true,
  );
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    forms.forEach((form) => sent.delete(form));
    forms = [];
  });
}

/**
 * A form that was sent and is brought back by the key for Back is still that form: the browser fills
 * in what was typed, so we put its receipt back too, and a second save meets the first.
 */
export function sameForm(): void {
  const [visit] = performance.getEntriesByType("navigation");
  const isBack = visit instanceof PerformanceNavigationTiming && visit.type === "back_forward";
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-once]")) {
    const receipt = form.querySelector<HTMLInputElement>("input[name=receipt]");
    if (!receipt) continue;
    const key = `offload.sent ${location.pathname}${location.search}`;
    const sent = memory.get(key);
    if (isBack && sent) receipt.value = sent;
    form.addEventListener("submit", () => memory.set(key, receipt.value));
  }
}
