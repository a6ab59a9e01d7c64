// The box in which one says something without a name, below a thread.
import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { hex, parentOf, unhex } from "./bytes";
import { serviceTime } from "./clock";
import { keys, today } from "./daily";
import { Broken, check, fingerprint, standing, witnessed, type Directory } from "./directory";
import { Outbox, type Told } from "./outbox";
import type { Store } from "./store";
import { isDistressed, tidy } from "./tidy";
import { isDrawn, isSpent, termOf } from "./term";
import { hasErrors } from "../page";
import { timeOfDay } from "../wait";

export async function mount(box: HTMLElement, store: Store): Promise<void> {
  const find = <T extends HTMLElement>(part: string): T => box.querySelector<T>(`[data-part=${part}]`)!;
  const says = (what: string): string => find("says").querySelector<HTMLElement>(`[data-say="${what}"]`)?.textContent ?? what;
  const board = box.dataset.board ?? "";
  const thread = box.dataset.thread ?? "";
  const mix = box.dataset.mix ?? "";
  const least = Number(box.dataset.crowd ?? "20");
  const isOver = box.dataset.over !== undefined; // only what was said here can still be acted on
  const scope = box.dataset.oneVoice === undefined ? "" : thread;
  const outbox = new Outbox(store, board, scope);
  const area = find<HTMLTextAreaElement>("text");
  const post = find<HTMLButtonElement>("post");
  const now = find<HTMLButtonElement>("now");
  const named = document.querySelector<HTMLElement>("[data-named-form]");
  let parent = "";
  let changing = "";
  let asking = "";

  box.hidden = isOver;
  // What was begun by name, or has to be mended, stays in sight.
  if (named) named.hidden = !hasErrors() && !named.querySelector("textarea")?.value;
  box.querySelector("[data-part=named]")?.addEventListener("click", () => {
    if (!named) return;
    named.hidden = false;
    box.hidden = true;
    named.querySelector("textarea")?.focus();
  });

  area.value = store.draft(thread);
  area.addEventListener("input", () => {
    store.draft(thread, area.value);
    find("help").hidden = !isDistressed(area.value);
    problem("");
  });

  for (const article of document.querySelectorAll<HTMLElement>("[data-text], [data-answers]")) offer(article);
  find("to-thread").addEventListener("click", () => answer(""));
  post.addEventListener("click", () => void say(false));
  now.addEventListener("click", () => void say(true));
  find("phrase-show").addEventListener("click", () => {
    find("phrase").textContent = entropyToMnemonic(unhex(store.change(() => undefined).seed), wordlist);
    find("phrase").hidden = false;
  });
  find("phrase-use").addEventListener("click", () => {
    const typed = find<HTMLTextAreaElement>("phrase-typed").value.trim().toLowerCase().split(/\s+/).join(" ");
    const isOne = validateMnemonic(typed, wordlist);
    if (isOne) store.change((state) => (state.seed = hex(mnemonicToEntropy(typed, wordlist))));
    find("phrase-told").textContent = says(isOne ? "phrase-taken" : "phrase-wrong");
  });
  find("forget").addEventListener("click", () => {
    store.forget();
    area.value = "";
    state("forgotten");
  });
  await look();

  /** Below each text: answering without a name, and for one's own, changing it or taking it back. */
  function offer(article: HTMLElement): void {
    const id = article.dataset.text ?? "";
    const acts = article.querySelector<HTMLElement>(":scope > .post__acts");
    if (!acts) return;
    const number = article.id;
    if (article.dataset.answers !== undefined && !scope) act(acts, says("answer"), number, () => answer(number));
    if (!store.read().texts[id]) return;
    if (article.querySelector(":scope > [data-removed]")) {
      act(acts, says("ask"), number, () => {
        answer("");
        asking = id;
        to(says("asking").replace("{0}", number));
      });
      return;
    }
    const isHidden = article.querySelector(":scope > .post__gone") !== null;
    if (!isHidden && !isOver) act(acts, says("change"), number, () => {
      asking = "";
      changing = id;
      area.value = store.read().texts[id].text;
      to(says("changing").replace("{0}", number));
    });
    act(acts, says("withdraw"), number, () => void tell(outbox.revise("WITHDRAW", id, "")));
  }

  function act(acts: HTMLElement, words: string, number: string, how: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link-button";
    button.textContent = words;
    const hidden = document.createElement("span");
    hidden.className = "govuk-visually-hidden";
    hidden.textContent = ` ${number}`;
    button.append(hidden);
    button.addEventListener("click", how);
    acts.append(" ", button);
  }

  function answer(number: string): void {
    parent = number && parentOf(number);
    changing = asking = "";
    to(number ? says("answering").replace("{0}", number) : "");
  }

  function to(words: string): void {
    box.hidden = false;
    find("to").hidden = !words;
    find("to-text").textContent = words;
    area.focus();
  }

  async function say(atOnce: boolean): Promise<void> {
    const text = tidy(area.value);
    if (!text) return problem("body-empty");
    if (asking && [...text].length > 1_000) return problem("ask-long");
    if (asking) return tell(outbox.ask(asking, text));
    if ([...text].length > 10_000) return problem("body-too-long");
    if (changing) return tell(outbox.revise("CHANGE", changing, text));
    if (isOver) return problem("thread-closed");
    if (outbox.next() === null) return problem(scope ? "voiced" : "no-token");
    outbox.put({ thread, parent, id: crypto.randomUUID(), text }, atOnce);
    area.value = store.draft(thread, "");
    answer("");
    await sendNow();
  }

  async function tell(told: Promise<Told>): Promise<void> {
    box.hidden = false;
    const answered = await told;
    if (answered !== "waiting") return problem(answered);
    const what = asking ? "asked" : "revised";
    changing = asking = "";
    area.value = store.draft(thread, "");
    to("");
    state(what, mix);
  }

  async function sendNow(): Promise<void> {
    post.disabled = now.disabled = true;
    const told = await outbox.send();
    post.disabled = now.disabled = false;
    const bad = [...told.values()].find((one) => !["waiting", "published", "held"].includes(one));
    if (bad === "few") problem(bad, String(least));
    else if (bad) problem(bad);
    else if ([...told.values()].includes("held")) state("held");
    else if (told.size > 0) state("waiting", mix);
    showWaiting();
  }

  /** What waits in this browser for its time. */
  function showWaiting(): void {
    const later = store.read().waiting.filter((one) => one.from > Date.now() && !one.submission);
    if (later.length > 0) state("later", moment(later[0].from));
    const next = outbox.next();
    const isFresh = next !== null && next > Date.now() + 1000;
    find("fresh").hidden = !isFresh;
    now.hidden = !isFresh;
    if (isFresh) find("fresh").textContent = says("fresh").replace("{0}", moment(next));
  }

  /** Nothing is sent unless the keys are those that everybody sees, and enough people hold tokens. */
  async function look(): Promise<void> {
    try {
      const directory = await keys(board);
      show(directory, false);
      const seen = await check(directory, store.read().seen);
      store.change((kept) => (kept.seen = seen));
      show(directory, directory.witness !== "" && witnessed(directory).length === directory.keys.length);
      outbox.hides(new Map(directory.keys.map((entry) => [entry.key, entry.colleagues])), least);
      if (isOver) return;
      const crowd = hidingIn(directory);
      if (crowd === undefined && directory.witness) return close(says("unwitnessed"));
      if ((crowd ?? 0) < least) return close(says("few").replace("{0}", String(least)));
      find("crowd").textContent = crowd ? says("crowd").replace("{0}", String(crowd)) : "";
    } catch (failed) {
      return close(says(failed instanceof Broken ? "broken" : "unreachable"));
    }
    await sendNow();
    window.setInterval(() => void sendNow(), 60_000);
  }

  /** Among how many colleagues the holder of a token for this thread hides. */
  function hidingIn(directory: Directory): number | undefined {
    return standing(directory).find((entry) => {
      const term = termOf(entry.term);
      return term.thread === scope && (scope ? isSpent(term, today()) : isDrawn(term, today()));
    })?.colleagues;
  }

  /** What colleagues compare: everybody must have been told the same. */
  function show(directory: Directory, isWitnessed: boolean): void {
    const words = says(isWitnessed ? "list-witnessed" : "list");
    find("list").textContent = words.replace("{0}", String(directory.keys.length)).replace("{1}", fingerprint(directory));
  }

  function close(words: string): void {
    post.disabled = now.disabled = true;
    find("state").textContent = words;
  }

  function problem(what: string, count = ""): void {
    find("problem").hidden = !what;
    find("problem").textContent = what && says(what).replace("{0}", count);
    area.classList.toggle("govuk-textarea--error", what !== "");
  }

  function state(what: string, ...rest: string[]): void {
    problem("");
    find("state").textContent = rest.reduce((words, one, i) => words.replace(`{${i}}`, one), says(what));
  }
}

function moment(at: number): string {
  const date = serviceTime(at);
  const time = timeOfDay(date.getHours(), date.getMinutes());
  return date.toDateString() === serviceTime(Date.now()).toDateString() ? time : `${date.toLocaleDateString("en-GB", { weekday: "long" })} ${time}`;
}
