// Small things that several modules ask of the page.

/** Whether keys pressed here are typing, and not commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !["button", "checkbox", "radio", "submit", "reset"].includes(target.type);
  }
  return target.isContentEditable || target.matches("textarea, select");
}

export function isHidden(): boolean {
  return document.documentElement.classList.contains("is-hidden");
}

/** The form's fields as a browser would send them, without secrets and files. */
export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const secret = new Set(
    [...form.elements].flatMap((e) => (e instanceof HTMLInputElement && e.type === "password" ? [e.name] : [])),
  );
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === "string" && !secret.has(name)) fields.append(name, value);
  });
  return fields;
}

/** Calls back once nothing was asked for the given time. */
export function debounce(ms: number, job: () => void): { ask(): void; cancel(): void } {
  let timer = 0;
  return {
    ask() {
      clearTimeout(timer);
      timer = window.setTimeout(job, ms);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}

/** Remembers a word for this tab; where that is forbidden, forgets it. */
export const memory = {
  get(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string | null): void {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch {
      // nothing is lost but the memory
    }
  },
};

export function hasErrors(): boolean {
  return document.querySelector(".govuk-error-summary") !== null;
}
