/** How long to wait before the next try, in milliseconds: 1 s, doubled each time, at most 30 s. */
export function waitBefore(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.max(0, attempt - 1));
}

/** A time of day as Offload writes it: 9am, 9:30am, 2:15pm. */
export function timeOfDay(hour: number, minute: number): string {
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}
