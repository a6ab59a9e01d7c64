// Keys for those who work fast. Letters are commands only where the keys page
// has them on, and never while typing.
import { hasErrors, isTyping, memory } from "./page";

const NEXT = "offload.next-line";

export function keys(): void {
  const letters = document.documentElement.dataset.letterKeys === "on";
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
    else if (!event.ctrlKey && !event.altKey && !event.metaKey) {
      if (/^[1-9]$/.test(event.key)) choose(event);
      else if (letters && !isTyping(event.target)) command(event);
    }
  });
  document.addEventListener("submit", (event) => {
    const line = event.target instanceof Element ? event.target.closest("[data-line]") : null;
    if (line) remember(line);
  });
  arrive(letters);
}

function save(event: KeyboardEvent): void {
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  const button = (form ?? document).querySelector<HTMLElement>(event.shiftKey ? "[data-save-next]" : "[data-save]");
  if (button) {
    event.preventDefault();
    button.click();
  }
}

function choose(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
  const group = event.target.closest("[data-numbered]");
  const radio = group?.querySelectorAll<HTMLInputElement>("input[type=radio]")[Number(event.key) - 1];
  if (!radio || radio.disabled) return;
  event.preventDefault();
  radio.focus();
  radio.click(); // tells the listeners of input and change too
}

function command(event: KeyboardEvent): void {
  if (event.key === "/") {
    event.preventDefault();
    search();
    return;
  }
  if (event.key === "u" && !event.repeat) {
    document.querySelector<HTMLElement>("[data-undo]")?.click();
    return;
  }
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
  const moves: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
  const step = moves[event.key];
  if (step && (line || event.key === "j")) {
    event.preventDefault();
    move(line, step);
  } else if (line && !event.repeat && act(line, event.key)) {
    event.preventDefault();
  }
}

function search(): void {
  const field = document.getElementById("q");
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  } else {
    location.assign("/find");
  }
}

function act(line: HTMLElement, key: string): boolean {
  if (key === "c") {
    const form = line.querySelector<HTMLFormElement>("form[data-complied]");
    form?.requestSubmit();
    return form !== null;
  }
  if (key === "o") {
    const link = line.querySelector<HTMLElement>("[data-offload]");
    link?.click();
    return link !== null;
  }
  if (key === "w") {
    const why = line.querySelector<HTMLDetailsElement>("details[data-why]");
    if (why) why.open = !why.open;
    return why !== null;
  }
  return false;
}

/** The links that start the lines in sight, in the order of the page, across all lists. */
function starts(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("[data-line] [data-start]")].filter(
    (link) => link.getClientRects().length > 0,
  );
}

function move(line: HTMLElement | null, step: number): void {
  const links = starts();
  const here = links.findIndex((link) => line?.contains(link));
  const to = links[line ? here + step : 0];
  to?.focus({ preventScroll: true });
  to?.closest("[data-line]")?.scrollIntoView({ block: "nearest" });
}

/** A line that is done goes away: the one after it is where the eyes are. */
function remember(line: Element): void {
  const links = starts();
  const here = links.findIndex((link) => line.contains(link));
  const next = links[here + 1] ?? links[here - 1];
  memory.set(NEXT, next ? next.getAttribute("href") : null);
}

function arrive(letters: boolean): void {
  const wanted = memory.get(NEXT);
  memory.set(NEXT, null);
  if (hasErrors() || (document.activeElement && document.activeElement !== document.body)) return;
  const first = document.querySelector("[data-first]");
  if (first) {
    const fields = [...first.querySelectorAll<HTMLInputElement>("input, select, textarea")].filter((f) => !f.disabled);
    (fields.find((field) => field.type === "radio" && field.checked) ?? fields[0])?.focus({ preventScroll: true });
    return;
  }
  if (!letters || !matchMedia("(hover: hover) and (pointer: fine)").matches) return;
  if (location.hash || document.querySelector("#notice [autofocus], #notice[data-focus]")) return;
  const links = starts();
  const link = links.find((l) => l.getAttribute("href") === wanted) ?? links[0];
  link?.focus({ preventScroll: true });
  if (link !== links[0]) link?.closest("[data-line]")?.scrollIntoView({ block: "nearest" });
}
