// Loads what draws tokens, once a day, and on pages with a box for texts without a name.
export function draws(): void {
  const { draws: address, account, now } = document.documentElement.dataset;
  if (!address || !account) return;
  if (drawnOn(account) === now?.slice(0, 10) && !document.querySelector("[data-unnamed]")) return;
  const script = document.createElement("script");
  script.src = address;
  document.head.append(script);
}

function drawnOn(account: string): string {
  try {
    const kept = localStorage.getItem(`offload.voice.${account}`);
    return kept ? ((JSON.parse(kept) as { day: string }).day ?? "") : "";
  } catch {
    return "";
  }
}
