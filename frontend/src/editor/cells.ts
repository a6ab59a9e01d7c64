// Each cell gets the name of its row and column, for those who hear the page.

/** Names the cells of the table in a box. */
export function nameCells(box: HTMLElement, name: string): void {
  const columns = [...box.querySelectorAll("thead th")].map((head) => titleOf(head));
  [...box.querySelectorAll<HTMLTableRowElement>("tbody tr")].forEach((row, number) => {
    [...row.cells].forEach((cell, column) => {
      const text = name.replace("{0}", String(number + 1)).replace("{1}", columns[column] ?? "");
      cell.querySelector("[role=textbox]")?.setAttribute("aria-label", text);
    });
  });
}

function titleOf(head: Element): string {
  return head.querySelector(".input-label, .input-expression, .output-label, .output-name")?.textContent ?? "";
}
