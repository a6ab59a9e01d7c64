/** Whether each of the words begins a word of the text, in any order and case. */
export function matches(text: string, words: string): boolean {
  const parts = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(words)
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word) => parts.some((part) => part.startsWith(word)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What `TELEPHONE,COPT=AFTC ATTC;CTOB=NOANS` says of one kind; nothing for a kind without outcomes. */
export function allowedFor(pairs: string, kind: string): string[] {
  const found = pairs.split(";").find((pair) => pair.slice(0, pair.indexOf("=")).split(",").includes(kind));
  return found ? found.slice(found.indexOf("=") + 1).split(" ") : [];
}
