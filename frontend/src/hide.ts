// One key hides the whole screen, for somebody looking over a shoulder, and the
// same key brings it back with typing and focus as they were.
import { isHidden, memory } from "./page";

const KEY = "offload.hidden";
const root = document.documentElement;
let title = "";
let focused: HTMLElement | null = null;

/** Before the first paint: a page loaded again stays hidden. */
export function hideEarly(): void {
  if (memory.get(KEY)) root.classList.add("is-hidden");
}

export function hide(): void {
  const screen = document.getElementById("hidden-screen");
  if (!screen) {
    root.classList.remove("is-hidden");
    return;
  }
  const apply = () => {
    title = document.title;
    focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    root.classList.add("is-hidden");
    screen.hidden = false;
    document.title = screen.dataset.title ?? "";
    for (const part of others(screen)) part.inert = true;
    screen.focus({ preventScroll: true });
    memory.set(KEY, "yes");
  };
  const undo = () => {
    memory.set(KEY, null);
    for (const part of others(screen)) part.inert = false;
    screen.hidden = true;
    root.classList.remove("is-hidden");
    document.title = title;
    focused?.focus({ preventScroll: true });
  };

  // First of all listeners, so that no other key works on a hidden page.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!event.repeat) (isHidden() ? undo : apply)();
      } else if (isHidden()) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );
  for (const button of document.querySelectorAll<HTMLElement>("[data-hide]")) {
    button.hidden = false;
    button.addEventListener("click", apply);
  }
  screen.querySelector("button")?.addEventListener("click", undo);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && Boolean(memory.get(KEY)) !== isHidden()) (isHidden() ? undo : apply)();
  });
  if (isHidden()) apply();
}

function others(screen: HTMLElement): HTMLElement[] {
  return [...document.body.children].filter((e): e is HTMLElement => e instanceof HTMLElement && e !== screen);
}
