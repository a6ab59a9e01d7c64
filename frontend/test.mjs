// Tests of the parts that need no page: node --test test.mjs
import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";

async function load(name) {
  const built = await build({ entryPoints: [`src/${name}.ts`], write: false, format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString("base64")}`);
}
const { timeOfDay, waitBefore } = await load("wait");
const { condition, shows } = await load("shown");
const { allowedFor, matches } = await load("match");

test("each try waits twice as long, and none longer than half a minute", () => {
  assert.deepEqual([1, 2, 3, 5, 6, 60].map(waitBefore), [1000, 2000, 4000, 16000, 30000, 30000]);
});

test("a time of day is written as everywhere in Offload", () => {
  const times = [[0, 5], [9, 0], [9, 30], [12, 0], [14, 15]].map(([hour, minute]) => timeOfDay(hour, minute));
  assert.deepEqual(times, ["12:05am", "9am", "9:30am", "12pm", "2:15pm"]);
});

test("a part says which field and which of its values show it", () => {
  assert.deepEqual(condition("happened:OTHER, MISSED"), { name: "happened", values: ["OTHER", "MISSED"] });
});

test("nothing chosen is the empty value", () => {
  const none = () => [];
  assert.equal(shows("happened:OTHER", none), false);
  assert.equal(shows("happened:,SPOKE", none), true);
  assert.equal(shows("happened:,SPOKE", (name) => (name === "happened" ? ["SPOKE"] : [])), true);
  assert.equal(shows("happened:,SPOKE", () => ["OTHER"]), false);
});

test("a few letters of any words, in any order and case, narrow a list down", () => {
  const text = "Safeguarding - Child protection meeting";
  assert.deepEqual(["chi", "meet SAFE", "", "prot chi", "ild", "child x"].map((words) => matches(text, words)),
    [true, true, true, true, false, false]);
  assert.equal(matches("Ymweliad â’r cartref", "a'r"), false);
  assert.equal(matches("Ymweliad â’r cartref", "a"), true);
});

test("each kind has its own outcomes, and a kind that is not named has none", () => {
  const pairs = "COPT,TELEPHONE=AFTC ATTC;CTOB=NOANS";
  assert.deepEqual(allowedFor(pairs, "TELEPHONE"), ["AFTC", "ATTC"]);
  assert.deepEqual(allowedFor(pairs, "CTOB"), ["NOANS"]);
  assert.deepEqual(allowedFor(pairs, "COP"), []);
  assert.deepEqual(allowedFor("", "COPT"), []);
});
