// Asks the server about what is typed while it is typed, so that a warning never
// costs a second send. The answer is a fragment of ours, escaped there.
import { debounce, fieldsOf } from "./page";

export function checks(): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-check]")) check(part);
}

function check(part: HTMLElement): void {
  const form = part.closest("form") ?? part.querySelector("form");
  const region =
    part.querySelector<HTMLElement>("[data-warnings]") ?? form?.querySelector<HTMLElement>("[data-warnings]");
  if (!form || !region) return;
  let flight: AbortController | null = null;
  const soon = debounce(400, () => void ask(form, region));

  async function ask(form: HTMLFormElement, region: HTMLElement): Promise<void> {
    flight?.abort();
    const mine = (flight = new AbortController());
    try {
      const answer = await fetch(part.dataset.check ?? "", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: fieldsOf(form).toString(),
        redirect: "error",
        signal: mine.signal,
      });
      const html = answer.ok ? (await answer.text()).trim() : null;
      // Said again only if it changed: a screen reader would read it out each time.
      if (html !== null && !mine.signal.aborted && html !== shown) region.innerHTML = shown = html;
    } catch {
      // The save checks again, so nothing is lost.
    }
  }

  let shown = region.innerHTML.trim();
  // A note changes nothing that the server would warn of.
  const changed = (event: Event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) soon.ask();
  };
  part.addEventListener("input", changed);
  part.addEventListener("change", changed);
}
