// What this browser keeps for somebody: nothing of it is ever sent but what is posted.
import { hex, random } from "./bytes";
import type { Submission } from "./author";
import type { Seen } from "./directory";
import type { Draft, Kept } from "./tokens";

/** What was said here, to change it or take it back. */
export interface Own {
  thread: string;
  text: string;
  revision: number;
}

/** What waits for its token to be old enough, or to be seen by others. */
export interface Waiting {
  submission?: Submission; // once it was signed and sent
  said: { thread: string; parent: string; id: string; text: string };
  from: number; // when it may be sent, in milliseconds
  token?: Kept; // that it was signed with
  scope: string; // the thread, where everybody has one voice; empty elsewhere
}

export interface State {
  seed: string;
  day: string; // when tokens were drawn last
  drawn?: string[]; // by which keys that day, and by those of threads with one voice each ever
  seen: Seen | null;
  tokens: Kept[];
  drafts?: Record<string, Draft[]>; // by key, until they are signed
  texts: Record<string, Own>;
  waiting: Waiting[];
}

/** What an earlier script kept: its tokens named their week only. */
function current(state: State): State {
  for (const token of state.tokens) token.term ??= (token as unknown as { week: string }).week;
  return state;
}

export class Store {
  constructor(private readonly account: string) {}

  private get name(): string {
    return `offload.voice.${this.account}`;
  }

  read(): State {
    const kept = localStorage.getItem(this.name);
    return kept
      ? current(JSON.parse(kept) as State)
      : { seed: hex(random(32)), day: "", drawn: [], seen: null, tokens: [], texts: {}, waiting: [] };
  }

  /** Changes what is kept, as it is now: another tab may have changed it. */
  change(how: (state: State) => void): State {
    const state = this.read();
    how(state);
    localStorage.setItem(this.name, JSON.stringify(state));
    return state;
  }

  forget(): void {
    for (const name of Object.keys(localStorage)) if (name.startsWith(this.name)) localStorage.removeItem(name);
  }

  /** Draft of a text, by thread; in this browser only. */
  draft(thread: string, text?: string): string {
    const name = `${this.name}.draft.${thread}`;
    if (text === undefined) return localStorage.getItem(name) ?? "";
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return text;
  }
}
