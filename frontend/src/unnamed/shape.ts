// What a key must look like before anything is blinded for it: one that was made to be told apart
// could tell people apart.
const SIZES = [2048, 3072, 4096];
const SMALL = 65_536;

export function isSound(modulus: bigint, exponent: bigint): boolean {
  const bits = modulus.toString(2).length;
  return exponent === 65_537n && SIZES.includes(bits) && !hasSmallFactor(modulus) && !isPower(modulus, bits);
}

function hasSmallFactor(modulus: bigint): boolean {
  return primes(SMALL).some((prime) => modulus % BigInt(prime) === 0n);
}

/** Whether it is a whole number to a whole power; with no small factor, the power is small too. */
function isPower(modulus: bigint, bits: number): boolean {
  return primes(Math.ceil(bits / Math.log2(SMALL)) + 1).some((power) => root(modulus, power, bits) ** BigInt(power) === modulus);
}

/** The whole part of a root, by Newton's steps from above. */
function root(number: bigint, power: number, bits: number): bigint {
  const p = BigInt(power);
  let at = 1n << BigInt(Math.ceil(bits / power) + 1);
  for (;;) {
    const next = ((p - 1n) * at + number / at ** (p - 1n)) / p;
    if (next >= at) return at;
    at = next;
  }
}

function primes(below: number): number[] {
  const found: number[] = [];
  const struck = new Uint8Array(below);
  for (let n = 2; n < below; n++) {
    if (struck[n]) continue;
    found.push(n);
    for (let m = n * n; m < below; m += n) struck[m] = 1;
  }
  return found;
}
