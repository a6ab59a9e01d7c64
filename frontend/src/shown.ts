/**
 * What `data-shown-for="happened:OTHER,MISSED"` says: a field, and the values that show the part.
 * An empty value stands for no choice yet.
 */
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

/** Whether a field with these values, none if nothing is chosen, shows the part. */
export function shows(text: string, chosen: (name: string) => string[]): boolean {
  const { name, values } = condition(text);
  const now = chosen(name);
  return (now.length > 0 ? now : [""]).some((value) => values.includes(value));
}
