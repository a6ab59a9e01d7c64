/** The ISO week of a day such as 2020-04-07: 2020-W15. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - first) / 604_800_000);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** The two weeks whose tokens can be spent on a day. */
export function spendable(day: string): string[] {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 604_800_000).toISOString().slice(0, 10);
  return [weekOf(day), weekOf(before)];
}
