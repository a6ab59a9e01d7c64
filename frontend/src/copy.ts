// One click copies the text for the other system. Without this script the link leads to the text.
export function copies(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-copy]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    void copy(link);
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    const text = textOf(link.href);
    // Given the promise at once, every browser still counts this as the click of a person.
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    say(link);
  } catch {
    location.assign(link.href); // the page with the text in a box
  }
}

/** The link stays what it is; what was done is said beside it. */
function say(link: HTMLAnchorElement): void {
  const old = link.nextElementSibling;
  const said = old instanceof HTMLElement && old.matches("[data-copy-said]") ? old : document.createElement("span");
  said.dataset.copySaid = "";
  said.setAttribute("role", "status");
  link.after(" ", said);
  said.textContent = link.dataset.copied ?? "";
}

async function textOf(address: string): Promise<Blob> {
  const answer = await fetch(address, { redirect: "error" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const box = page.querySelector("textarea[readonly]");
  if (!answer.ok || !(box instanceof HTMLTextAreaElement)) throw new Error("There is no text there");
  return new Blob([box.value], { type: "text/plain" });
}
