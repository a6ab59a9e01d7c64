// What was said and waits: for its token to be old enough, and then to be seen by others.
import { signed, type Said, type Submission } from "./author";
import { unhex } from "./bytes";
import type { State, Store, Waiting } from "./store";
import type { Kept } from "./tokens";
import { isSpent, termOf } from "./term";
import { today } from "./daily";

/** What the board said; {@code lost} if it said nothing. */
export type Told = string;

const AGAIN = 25 * 60 * 1000; // by then it was published, or it is lost and comes once more

export class Outbox {
  /** Among how many the holder of a token of each key hides, and how many they must be at least. */
  private crowd = new Map<string, number>();
  private least = 0;

  constructor(
    private readonly store: Store,
    private readonly board: string,
    private readonly scope: string, // the thread, where everybody has one voice; empty elsewhere
  ) {}

  /** When the next text can go without standing out, in milliseconds; null if there is no token. */
  next(): number | null {
    const free = usable(this.store.read(), this.scope);
    return free.length === 0 ? null : Math.max(Date.now(), free[0].ready);
  }

  hides(crowd: Map<string, number>, least: number): void {
    this.crowd = crowd;
    this.least = least;
  }

  private isHidden(token: Kept): boolean {
    return (this.crowd.get(token.key) ?? 0) >= this.least;
  }

  put(said: Waiting["said"], now: boolean): void {
    const from = now ? Date.now() : (this.next() ?? Date.now());
    this.store.change((state) => void state.waiting.push({ said, from, scope: this.scope }));
  }

  takeOut(id: string): void {
    this.store.change((state) => {
      state.waiting = state.waiting.filter((one) => one.said.id !== id);
    });
  }

  /** Sends what is due, and returns what the board said to each. */
  async send(): Promise<Map<string, Told>> {
    const told = new Map<string, Told>();
    for (const one of this.store.read().waiting) {
      if (one.from <= Date.now()) told.set(one.said.id, await this.post(one));
    }
    return told;
  }

  private async post(one: Waiting): Promise<Told> {
    const submission = one.submission ?? (await this.withToken(one));
    if (submission === "few" || submission === "no-token") return submission;
    const told = await this.tell(submission);
    if (told === "token-spent" || told === "token-invalid") {
      this.change(one.said.id, (waiting) => {
        delete waiting.submission;
        delete waiting.token;
      }); // another one next time
    } else if (told === "waiting" || told === "held") {
      this.change(one.said.id, (waiting) => (waiting.from = Date.now() + AGAIN));
      this.remember(submission);
    } else if (told === "published") {
      this.takeOut(one.said.id);
      this.remember(submission);
    } else if (!["lost", "busy", "too-soon", "too-many"].includes(told)) {
      if (!told.startsWith("refused-")) this.giveBack(one.said.id); // the board spends no token when it refuses
      this.takeOut(one.said.id); // it will not be taken as it is: its author is told why
    }
    return told;
  }

  private giveBack(id: string): void {
    this.store.change((state) => {
      const token = state.waiting.find((one) => one.said.id === id)?.token;
      if (token) state.tokens.push(token);
    });
  }

  private async withToken(one: Waiting): Promise<Submission | "few" | "no-token"> {
    const state = this.store.read();
    const all = usable(state, one.scope ?? "");
    if (all.length === 0) return "no-token";
    const token = all.find((each) => this.isHidden(each));
    if (!token) return "few";
    const said: Said = { op: "POST", revision: 0, ...one.said };
    const submission = await signed(unhex(state.seed), said, token);
    this.store.change((now) => {
      now.tokens = now.tokens.filter((other) => other.nonce !== token.nonce);
      const waiting = now.waiting.find((other) => other.said.id === one.said.id);
      if (waiting) Object.assign(waiting, { submission, token });
    });
    return submission;
  }

  private change(id: string, how: (waiting: Waiting) => unknown): void {
    this.store.change((state) => {
      for (const one of state.waiting) if (one.said.id === id) how(one);
    });
  }

  private remember({ id, thread, text, revision }: Submission): void {
    this.store.change((state) => {
      state.texts[id] = { thread, text, revision };
    });
  }

  /** Asks that a different moderator looks again at a text of one's own that was removed. */
  async ask(id: string, why: string): Promise<Told> {
    const state = this.store.read();
    const { thread, revision } = state.texts[id];
    return this.tell(await signed(unhex(state.seed), { op: "ASK_AGAIN", thread, parent: "", id, revision, text: why }));
  }

  /** Changes a text of one's own, or takes it back. */
  async revise(op: "CHANGE" | "WITHDRAW", id: string, text: string): Promise<Told> {
    const state = this.store.read();
    const own = state.texts[id];
    const said: Said = { op, thread: own.thread, parent: "", id, revision: own.revision + 1, text };
    const told = await this.tell(await signed(unhex(state.seed), said));
    if (told === "waiting") {
      this.store.change((now) => {
        if (op === "WITHDRAW") delete now.texts[id];
        else now.texts[id] = { ...own, text, revision: own.revision + 1 };
      });
    }
    return told;
  }

  private async tell(submission: Submission): Promise<Told> {
    try {
      const answer = await fetch(`${this.board}/board/texts`, {
        method: "POST",
        headers: { "Content-Type": "text/plain" },
        body: JSON.stringify(submission),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
      });
      return ((await answer.json()) as { answer: string }).answer;
    } catch {
      return "lost";
    }
  }
}

/** Tokens that can be spent, the one that is ready first before the others. */
function usable(state: State, scope: string) {
  const isUsable = (name: string): boolean => {
    const term = termOf(name);
    return term.thread === scope && isSpent(term, today());
  };
  return state.tokens.filter((token) => isUsable(token.term)).sort((a, b) => a.ready - b.ready);
}
