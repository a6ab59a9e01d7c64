// dmn-js with what a rulebook can use of it: tables whose cells are texts.
import Editor from "dmn-js-decision-table/lib/Editor";
import EditingManager from "dmn-js-shared/lib/base/EditingManager";
import { nameCells } from "./cells";
import { kept } from "./kept";

/** Texts only: the editor for expressions, which is larger than all the rest, is left out of the bundle. */
const TEXTS = { options: [{ value: "text", label: "Text" }], defaults: { editor: "text" } };

export class Tables extends EditingManager {
  /**
   * @param box that it is put into
   * @param cell how the name of a cell is said: {0} is its row, {1} its column
   */
  constructor(
    private readonly box: HTMLElement,
    private readonly cell: string,
  ) {
    super({
      container: box,
      // At once: what is not in the field when the form is sent is lost.
      common: { debounceInput: false, expressionLanguages: TEXTS },
      decisionTable: { additionalModules: [kept] },
    });
  }

  /** Shows the first of the tables of a file. */
  async read(xml: string): Promise<void> {
    await this.importXML(xml);
    nameCells(this.box, this.cell);
  }

  /** Shows the table with this name. */
  async show(name: string): Promise<void> {
    const view = this.getViews().find((one: { name: string }) => one.name === name);
    if (view) await this.open(view);
    nameCells(this.box, this.cell);
  }

  /** Calls back with the whole file after each change, before anything else can happen. */
  changed(tell: (xml: string) => void): void {
    this.getActiveViewer().on("commandStack.changed", async ({ trigger }: { trigger: string }) => {
      if (trigger === "clear") return; // the other table is shown
      nameCells(this.box, this.cell);
      tell((await this.saveXML({ format: true })).xml);
    });
  }

  /** Tables alone: no diagram, and no expression beside a table. */
  _getViewProviders() {
    return [
      {
        id: "decisionTable",
        constructor: Editor,
        opens: (element: { $type: string; decisionLogic?: { $type: string } }) =>
          element.$type === "dmn:Decision" && element.decisionLogic?.$type === "dmn:DecisionTable",
      },
    ];
  }
}
