// Builds the editor for DMN, which only its own page loads: dmn-js without what a rulebook does not use.
import { readFileSync } from "node:fs";
import { scriptWithParts } from "./parts.mjs";

const ICONS = "node_modules/dmn-js/dist/assets/dmn-font/font/dmn.woff2";
const UNUSED = "./src/editor/unused.ts";

/** The script, and the packages that are in it: name and version. */
export const editorScript = (esbuild) =>
  scriptWithParts(esbuild, "src/editor.ts", {
    // An editor for expressions and what it knows of them are two thirds of dmn-js; our cells are texts.
    alias: { "@bpmn-io/feel-editor": UNUSED, "@codemirror/view": UNUSED, "@bpmn-io/dmn-variable-resolver": UNUSED },
  });

/** The icons of its buttons: a typeface of drawings, under the SIL Open Font License. */
export const editorIcons = () => readFileSync(ICONS);

/** The stylesheet. Of the typeface of icons it names one file, and that one is ours to serve. */
export function editorStyle(sass, icons) {
  const options = { loadPaths: ["node_modules", "src"], style: "compressed", charset: false };
  const { css } = sass.compile("src/editor.scss", options);
  const face = `@font-face{font-family:dmn;src:url(${icons}) format("woff2")}`;
  const faces = css.match(/@font-face\{[^}]*\}/g) ?? [];
  if (faces.length !== 1 || !/font-family:"?dmn"?/.test(faces[0])) throw new Error(`editor.css names ${faces}`);
  return css.replace(faces[0], face);
}
