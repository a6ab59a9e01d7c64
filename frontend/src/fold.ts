// On a phone the groups of a long page start folded, but for the one that the
// address leads to; at a desk, and without this script, they are open.
const PHONE = "(max-width: 640px)";

export function fold(): void {
  const groups = [...document.querySelectorAll<HTMLDetailsElement>("details[data-fold]")];
  if (groups.length === 0) return;
  if (window.matchMedia(PHONE).matches) for (const group of groups) group.open = false;
  unfold();
  window.addEventListener("hashchange", unfold);
}

/** Opens what stands around the part that the address names, and brings it into sight. */
function unfold(): void {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!part) return;
  for (let at = part.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  part.scrollIntoView();
}
