/** What `data-shown-for="happened:OTHER,MISSED"` says: a field, and the values that show the part. */
export function condition(text: string): { name: string; values: string[] } {
  const at = text.indexOf(":");
  return {
    name: text.slice(0, at).trim(),
    values: text
      .slice(at + 1)
      .split(",")
      .map((value) => value.trim()),
  };
}
