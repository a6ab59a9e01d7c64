// What a key is for: a week, such as 2020-W15, or 2020-W15.2 after it was taken back once; or one
// thread in which everybody has one voice, such as "thread 4f5c... 2020-04-07".
const DAY = 86_400_000;
const THREAD = "thread ";
const DRAWN = 14; // days
const SPENT = 21;

export interface Term {
  thread: string; // empty for a week
  round: number;
  first: string; // day
  drawn: number; // days
  spent: number;
  each: number;
}

const NAME = /^(?:\d{4}-W\d{2}(?:\.(?:[2-9]|[1-9]\d+))?|thread [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} \d{4}-\d{2}-\d{2})$/;

/** There is one name for each term: two would be two keys. */
export const isTerm = (name: string): boolean =>
  NAME.test(name) && (name.startsWith(THREAD) || weekOf(termOf(name).first) === name.split(".")[0]);

export function termOf(name: string): Term {
  if (name.startsWith(THREAD)) {
    const [, thread, first] = name.split(" ");
    return { thread, round: 1, first, drawn: DRAWN, spent: SPENT, each: 1 };
  }
  const [week, round] = name.split(".");
  return { thread: "", round: Number(round ?? 1), first: mondayOf(week), drawn: 7, spent: 14, each: 6 };
}

export const isDrawn = (term: Term, day: string): boolean => within(term.first, term.drawn, day);
export const isSpent = (term: Term, day: string): boolean => within(term.first, term.spent, day);

/** Whether a key takes back another one: the next of the same week. */
export const takesBack = (term: Term, other: Term): boolean =>
  !term.thread && !other.thread && term.first === other.first && term.round > other.round;

function within(first: string, days: number, day: string): boolean {
  const since = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY;
  return since >= 0 && since < days;
}

/** The ISO week of a day such as 2020-04-07: 2020-W15. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY);
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY));
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** The Monday of an ISO week: the first one has the fourth of January. */
function mondayOf(week: string): string {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(number) - 1) * 7 * DAY;
  return new Date(monday).toISOString().slice(0, 10);
}
