// A link with a one-time code carries it behind the hash, which browsers send to nobody.

/** Puts the code of the address into its field, and takes it out of the address. */
export function welcome(): void {
  const field = document.querySelector<HTMLInputElement>("input[data-code]");
  if (!field || location.hash.length < 2) return;
  field.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
}
