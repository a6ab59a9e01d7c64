// What is said without a name. Loaded by app.ts at the first page of a day, and on pages of threads.
import { mount } from "./unnamed/box";
import { daily } from "./unnamed/daily";
import { Store } from "./unnamed/store";

const store = new Store(document.documentElement.dataset.account ?? "");
const box = document.querySelector<HTMLElement>("[data-unnamed]");

// Digests and signatures of the browser itself are there on a secure line only.
if ("crypto" in window && crypto.subtle) {
  void daily(store, box !== null)
    .catch(() => undefined) // tried again at the next page; the box says what is missing
    .then(() => (box ? mount(box, store) : undefined));
}
