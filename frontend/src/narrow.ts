// A long list is narrowed down by a few letters. Without this script it is a plain list in groups.
import { allowedFor, matches } from "./match";

interface Kept {
  group: HTMLOptGroupElement | null;
  option: HTMLOptionElement;
}

export function narrow(): void {
  for (const list of document.querySelectorAll<HTMLSelectElement>("select[data-narrow]")) narrowed(list);
  for (const part of document.querySelectorAll<HTMLElement>("[data-allowed]")) onlyAllowed(part);
}

function narrowed(list: HTMLSelectElement): void {
  const label = list.dataset.narrow ?? "";
  const all: Kept[] = [...list.options].map((option) => ({
    option,
    group: option.parentElement instanceof HTMLOptGroupElement ? option.parentElement : null,
  }));
  const words = document.createElement("input");
  words.className = "govuk-input narrow-words";
  words.type = "text";
  words.autocomplete = "off";
  words.spellcheck = false;
  words.id = `${list.id}-words`;
  const name = document.createElement("label");
  name.className = "govuk-hint";
  name.htmlFor = words.id;
  name.textContent = label;
  const said = document.createElement("p");
  said.className = "govuk-hint";
  said.setAttribute("role", "status");
  list.before(name, words, said);

  const show = () => {
    const chosen = list.selectedOptions[0];
    const seen = new Set<string>();
    const shown = all.filter(({ option }) => {
      const fits = matches(option.text, words.value) && !(words.value.trim() && seen.has(option.value));
      if (fits) seen.add(option.value);
      return fits;
    });
    list.replaceChildren();
    for (const { group, option } of shown) {
      if (!group) list.append(option);
      else {
        if (group.parentElement !== list || list.lastElementChild !== group) {
          group.replaceChildren();
          list.append(group);
        }
        group.append(option);
      }
    }
    const first = shown.some(({ option }) => option === chosen) ? chosen : shown[0]?.option;
    if (first) first.selected = true;
    said.textContent = words.value.trim() ? (list.dataset.narrowed ?? "").replace("{0}", String(seen.size)) : "";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  words.addEventListener("input", (event) => {
    event.stopPropagation(); // the words are no answer
    show();
  });
  words.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      list.focus();
    }
  });
}

/** Of the outcomes, only those that the kind can have are offered. */
function onlyAllowed(part: HTMLElement): void {
  const form = part.closest("form");
  const list = part.querySelector("select");
  if (!form || !list) return;
  const all = [...list.options];
  const first = { kind: kindNow(), outcome: list.value }; // what stands on record may stay
  function kindNow(): string {
    const kind = form && new FormData(form).get(part.dataset.only ?? "");
    return typeof kind === "string" ? kind : "";
  }
  const show = () => {
    const kind = kindNow();
    const allowed = allowedFor(part.dataset.allowed ?? "", kind);
    if (kind === first.kind) allowed.push(first.outcome);
    const chosen = list.value;
    list.replaceChildren(...all.filter((option) => option.value === "" || allowed.includes(option.value)));
    list.value = allowed.includes(chosen) ? chosen : "";
  };
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === part.dataset.only) show();
  });
  window.addEventListener("pageshow", show);
  show();
}
