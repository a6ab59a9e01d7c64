// Tests of what is said without a name: node --test unnamed.test.mjs
import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build } from "esbuild";

globalThis.crypto ??= webcrypto;

async function load(name) {
  const built = await build({ entryPoints: [`src/unnamed/${name}.ts`], write: false, format: "esm", bundle: true, target: "es2022" });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString("base64")}`);
}
const { hex, unhex, ascii, parentOf, sha256, join } = await load("bytes");
const { isSound } = await load("shape");
const { check, Broken, standing, witnessed } = await load("directory");
const { drafts, finished } = await load("tokens");
const { canonical, signed, threadKey } = await load("author");
const { tidy, isDistressed } = await load("tidy");
const { termOf, isDrawn, isSpent, takesBack } = await load("term");
const { ed25519 } = await import("@noble/curves/ed25519.js");
const { RSABSSA } = await import("@cloudflare/blindrsa-ts");

const vectors = JSON.parse(
  readFileSync("../service/src/test/resources/org/offload/voice/token/rfc9474.json", "utf8"),
).vectors;

async function rsa(bits = 2048) {
  const pair = await crypto.subtle.generateKey(
    { name: "RSA-PSS", hash: "SHA-384", modulusLength: bits, publicExponent: Uint8Array.of(1, 0, 1) }, true, ["sign", "verify"]);
  const info = new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey));
  return { pair, info, key: hex(await sha256(info)), publicKey: Buffer.from(info).toString("base64") };
}

test("each example of RFC 9474 is unblinded and verified as it says", async () => {
  assert.equal(vectors.length, 5);
  const suites = {
    "RSABSSA-SHA384-PSS-Randomized": RSABSSA.SHA384.PSS.Randomized,
    "RSABSSA-SHA384-PSSZERO-Randomized": RSABSSA.SHA384.PSSZero.Randomized,
    "RSABSSA-SHA384-PSS-Deterministic": RSABSSA.SHA384.PSS.Deterministic,
    "RSABSSA-SHA384-PSSZERO-Deterministic": RSABSSA.SHA384.PSSZero.Deterministic,
  };
  const url = (digits) => Buffer.from(digits, "hex").toString("base64url");
  for (const one of vectors) {
    const jwk = { kty: "RSA", n: url(one.n), e: url(one.e), alg: "PS384", ext: true };
    const key = await crypto.subtle.importKey("jwk", jwk, { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
    const suite = suites[one.name]({ supportsRSARAW: false });
    const signature = await suite.finalize(key, unhex(one.input_msg), unhex(one.blind_sig), unhex(one.inv));
    assert.equal(hex(signature), one.sig, one.section);
    assert.ok(await suite.verify(key, signature, unhex(one.input_msg)));
  }
});

test("tokens are drawn all six or none, and each is signed by the key", async () => {
  const { pair, key, publicKey } = await rsa();
  const suite = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });
  const entry = { term: "2020-W15", key, publicKey };
  const sign = async (drawn) => Promise.all(drawn.map(async (one) => hex(await suite.blindSign(pair.privateKey, unhex(one.blinded)))));
  const pause = async () => undefined;

  const drawn = JSON.parse(JSON.stringify(await drafts(entry, pause))); // as they are kept until they are signed
  const signed = await sign(drawn);
  const tokens = await finished(entry, drawn, signed, 1_000, pause);

  assert.equal(tokens.length, 6);
  assert.equal(new Set(tokens.map((token) => token.nonce)).size, 6);
  for (const token of tokens) {
    const input = join(unhex(token.prefix), ascii("offload-voice-token-v1\0"), unhex(key), unhex(token.nonce));
    assert.ok(await suite.verify(pair.publicKey, unhex(token.signature), input));
    assert.ok(token.ready >= 1_000 + 30 * 60_000 && token.ready < 1_000 + 24 * 3_600_000);
  }
  const voice = await drafts({ ...entry, term: "thread 00000000-0000-4000-8000-00000000000a 2020-04-07" }, pause);
  assert.equal(voice.length, 1);
  await assert.rejects(finished(entry, drawn, [...signed].reverse(), 1_000, pause), /invalid signature/);
});

async function directory(...terms) {
  const secret = ed25519.utils.randomSecretKey();
  let before = new Uint8Array(32);
  const keys = [];
  for (const term of terms) {
    const { key, publicKey } = await rsa();
    before = await sha256(ascii("offload-voice-key-v1\0"), before, unhex(key), ascii(term));
    keys.push({ term, key, publicKey, hash: hex(before), signature: hex(ed25519.sign(before, secret)), witness: "", colleagues: 20 });
  }
  return { installation: hex(ed25519.getPublicKey(secret)), witness: "", keys };
}

test("a directory that grows is taken, and any other is not", async () => {
  const whole = await directory("2020-W15", "2020-W16");
  const first = { ...whole, keys: whole.keys.slice(0, 1) };
  const seen = await check(first, null);
  assert.deepEqual((await check(whole, seen)).hashes, whole.keys.map((entry) => entry.hash));

  const other = await directory("2020-W15", "2020-W16");
  const twice = await directory("2020-W15", "2020-W15");
  const skipped = await directory("2020-W15", "2020-W15.3");
  const changed = structuredClone(whole);
  changed.keys[1].term = "2020-W17";
  const unsigned = structuredClone(whole);
  unsigned.keys[1].signature = whole.keys[0].signature;
  const exchanged = structuredClone(whole);
  exchanged.keys[1].publicKey = whole.keys[0].publicKey;
  const longer = await check(whole, seen);
  for (const [what, given, known] of [
    ["another installation", other, seen], ["shorter", first, longer], ["two keys for one", twice, null], ["a round too many", skipped, null],
    ["two keys for one", await directory("thread 00000000-0000-4000-8000-00000000000a 2020-04-07", "thread 00000000-0000-4000-8000-00000000000a 2020-04-08"), null],
    ["unreadable", await directory("2020-W15", "2020-W15.02"), null],
    ["unreadable", await directory("2020-W15", "2019-W67"), null], // the same week by another name
    ["unreadable", await directory("2020-W01", "2019-W53"), null],
    ["another witness", { ...whole, witness: "bb".repeat(32) }, { ...seen, witness: "aa".repeat(32) }],
    ["another witness", whole, { ...seen, witness: "aa".repeat(32) }],
    ["broken chain", changed, seen], ["wrong signature", unsigned, seen], ["another key", exchanged, seen],
    ["another key", exchanged, longer],
  ]) {
    await assert.rejects(check(given, known), Broken, what);
  }
});

test("a key that could tell people apart is not used", async () => {
  const { pair } = await rsa();
  const { n } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const modulus = BigInt(`0x${Buffer.from(n, "base64url").toString("hex")}`);
  const high = (number) => number | (1n << 2047n);

  assert.ok(isSound(modulus, 65_537n));
  assert.ok(!isSound(modulus, 3n), "small exponent");
  assert.ok(!isSound(high(modulus & ~1n), 65_537n), "even");
  assert.ok(!isSound((modulus / 65_521n) * 65_521n, 65_537n), "small factor");
  assert.ok(!isSound(modulus >> 1n, 65_537n), "one bit short");
  const root = (1n << 1024n) - 105n;
  assert.ok(!isSound(root * root, 65_537n), "square");
});

test("an author has another key in each thread, and the same one there for ever", async () => {
  const seed = new Uint8Array(32).fill(7);
  const ids = Array.from({ length: 1_000 }, () => crypto.randomUUID());
  const keys = await Promise.all(ids.map(async (id) => hex(await threadKey(seed, id))));

  assert.equal(new Set(keys).size, 1_000);
  assert.equal(hex(await threadKey(seed, ids[3])), keys[3]);
});

test("what is signed has its fixed bytes", async () => {
  const said = { op: "CHANGE", thread: "00000000-0000-0000-0000-000000000001", parent: "", id: "00000000-0000-0000-0000-000000000002", revision: 258, text: "é" };
  const hash = "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c";
  assert.equal(hex(await canonical(said)), `02${"0".repeat(31)}1${"0".repeat(32)}${"0".repeat(31)}200000102${hash}${"0".repeat(64)}`);
  const { author, signature } = await signed(new Uint8Array(32), said);
  assert.ok(ed25519.verify(unhex(signature), await canonical(said), unhex(author)));
});

test("the number of a text is signed as two numbers of four bytes", () => {
  assert.equal(parentOf("5.258"), "00000000-0000-0000-0000-000500000102"); // as SlotNumberTest has it
  assert.equal(parentOf("5"), "00000000-0000-0000-0000-000500000000");
});

test("a browser signs as the terminal does, from the same seed", async () => {
  const said = { op: "WITHDRAW", thread: "00000000-0000-4000-8000-000000000001", parent: "", id: "00000000-0000-4000-8000-000000000002", revision: 3, text: "" };
  const { author, signature } = await signed(Uint8Array.from({ length: 32 }, (_, i) => i), said);
  assert.equal(author, "dd009b86fc2a59ec3d7ba7df3a992091ba053679851d126df2d3f07ed19a616c"); // as ThreadAuthorTest has it
  assert.equal(signature, "9aa0161a54c8558fd03a3bde0a61655e221d0de25cc886726bd9dea42326d1bff16d4ece8816bb96b6f237967e5e1924d6dc76360820e0fd1c32bfe2ebb07403");
});

test("a text is tidied as the service does", () => {
  assert.equal(tidy(" a\u200B\u202Eb\r\nc\u2028d e\u0301\u00A0\u0007 \n"), "ab\nc\nd é\u00A0");
});

test("words of distress are seen, and others are not", () => {
  assert.ok(["I want to die", "I can’t go on", "thoughts of SUICIDE", "self-harm"].every(isDistressed));
  assert.ok(!isDistressed("They can go on about soap"));
});

test("a key that was taken back is not drawn by any more", async () => {
  const list = await directory("2020-W15", "2020-W16", "2020-W15.2");
  await check(list, null);
  assert.deepEqual(standing(list).map((entry) => entry.term), ["2020-W16", "2020-W15.2"]);
});

test("only what the witness has signed is drawn by, and what stands before it", async () => {
  const secret = ed25519.utils.randomSecretKey();
  const list = await directory("2020-W15", "2020-W16", "thread 00000000-0000-4000-8000-00000000000a 2020-04-07");
  list.witness = hex(ed25519.getPublicKey(secret));
  assert.deepEqual(witnessed(list), []);
  list.keys[1].witness = hex(ed25519.sign(unhex(list.keys[1].hash), secret));
  assert.equal(witnessed(list).length, 2);
  list.keys[2].witness = hex(ed25519.sign(unhex(list.keys[1].hash), secret));
  assert.equal(witnessed(list).length, 2, "the signature of another entry");
});

test("a term tells when tokens are drawn and spent", () => {
  const days = ["2020-W15", "2020-W53", "2021-W01", "2015-W53"].map((week) => termOf(week).first);
  assert.deepEqual(days, ["2020-04-06", "2020-12-28", "2021-01-04", "2015-12-28"]);
  const week = termOf("2020-W53");
  assert.deepEqual(["2020-12-27", "2021-01-03", "2021-01-04", "2021-01-10", "2021-01-11"].map((day) => [isDrawn(week, day), isSpent(week, day)]),
    [[false, false], [true, true], [false, true], [false, true], [false, false]]);
  const voice = termOf("thread 4f5c 2020-04-07");
  assert.deepEqual([voice.thread, voice.each], ["4f5c", 1]);
  assert.deepEqual(["2020-04-20", "2020-04-21", "2020-04-27", "2020-04-28"].map((day) => [isDrawn(voice, day), isSpent(voice, day)]),
    [[true, true], [false, true], [false, true], [false, false]]);
  assert.ok(takesBack(termOf("2020-W15.2"), termOf("2020-W15")));
  assert.ok(!takesBack(termOf("2020-W15.2"), termOf("2020-W16")));
  assert.ok(!takesBack(voice, termOf("2020-W15")));
});
