// The two tables of a draft in an editor for DMN. What is changed there is written into the field
// that is sent, so that saving, keeping a draft and showing what to mend are those of every form.
import { Tables } from "./editor/tables";

const field = document.querySelector<HTMLTextAreaElement>("[data-editor-field] textarea");
const editor = document.querySelector<HTMLElement>("[data-editor]");
const box = editor?.querySelector<HTMLElement>("[data-editor-box]");
if (field && editor && box) void mount(field, editor, box);

async function mount(field: HTMLTextAreaElement, editor: HTMLElement, box: HTMLElement): Promise<void> {
  const tables = new Tables(box, editor.dataset.cell ?? "");
  try {
    await tables.read(field.value);
  } catch {
    return; // the page says where else the tables can be changed
  }
  field.closest<HTMLElement>("[data-editor-field]")!.hidden = false;
  field.hidden = true;
  const which = editor.querySelector<HTMLElement>("[data-editor-which]")!;
  which.id = field.id; // a link of the error summary leads here
  field.removeAttribute("id");
  editor.hidden = false;
  for (const away of document.querySelectorAll<HTMLElement>("[data-editor-away]")) away.hidden = true;
  const tabs = [...editor.querySelectorAll<HTMLButtonElement>("[data-table]")];
  for (const tab of tabs) {
    tab.addEventListener("click", () => {
      for (const one of tabs) one.setAttribute("aria-pressed", String(one === tab));
      void tables.show(tab.dataset.table ?? "");
    });
  }
  tables.changed((xml) => {
    field.value = xml;
    field.dispatchEvent(new Event("input", { bubbles: true })); // a draft of it is kept
  });
}
