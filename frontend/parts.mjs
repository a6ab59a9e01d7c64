// Bundles a script of its own, and tells which packages are in it, for licences.txt.
import { readFileSync } from "node:fs";

export async function scriptWithParts(esbuild, entry, options = {}) {
  const built = await esbuild.build({
    entryPoints: [entry], bundle: true, minify: true, write: false, format: "iife", target: "es2020",
    legalComments: "none", metafile: true, ...options,
  });
  const packages = Object.entries(Object.values(built.metafile.outputs)[0].inputs)
    .filter(([, part]) => part.bytesInOutput > 0)
    .flatMap(([path]) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  return { js: built.outputFiles[0].text, packages: [...new Set(packages)].map((name) => `${name} ${version(name)}`) };
}

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
