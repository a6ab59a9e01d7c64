// Builds the editor for DMN, which only its own page loads: dmn-js without what a rulebook does not use.
import { readFileSync } from "node:fs";

const ICONS = "node_modules/dmn-js/dist/assets/dmn-font/font/dmn.woff2";
const UNUSED = "./src/editor/unused.ts";

/** The script, and the packages that are in it: name and version. */
export async function editorScript(esbuild) {
  const built = await esbuild.build({
    entryPoints: ["src/editor.ts"], bundle: true, minify: true, write: false, format: "iife", target: "es2020",
    legalComments: "none", metafile: true,
    // An editor for expressions and what it knows of them are two thirds of dmn-js; our cells are texts.
    alias: { "@bpmn-io/feel-editor": UNUSED, "@codemirror/view": UNUSED, "@bpmn-io/dmn-variable-resolver": UNUSED },
  });
  const packages = Object.entries(Object.values(built.metafile.outputs)[0].inputs)
    .filter(([, part]) => part.bytesInOutput > 0)
    .flatMap(([path]) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  return { js: built.outputFiles[0].text, packages: [...new Set(packages)].map((name) => `${name} ${version(name)}`) };
}

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;

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
