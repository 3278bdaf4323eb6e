/**
 * exp and log to more than 60 digits in whole-number arithmetic, to judge the project's own by.
 * Fixed-point numbers: a BigInt v stands for v / 2^bits.
 */
const bits = 1400n;
const workBits = 260n;
const one = 1n << workBits;

/** The exact value of a finite double, in fixed point. */
export function exactly(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const word = view.getBigUint64(0);
  const exponent = word >> 52n;
  const fraction = word & ((1n << 52n) - 1n);
  const significand = exponent === 0n ? fraction : fraction | (1n << 52n);
  const scaled = (significand << bits) >> 1074n; // bits > 1074: nothing is lost
  const value = exponent === 0n ? scaled : scaled << (exponent - 1n);
  return x < 0 ? -value : value;
}

const toWork = (value: bigint) => value >> (bits - workBits);

/** atanh(z) for a small z in working precision, by its series. */
function atanh(z: bigint): bigint {
  const square = (z * z) >> workBits;
  let sum = 0n;
  for (let term = z, n = 1n; term !== 0n; term = (term * square) >> workBits, n += 2n) sum += term / n;
  return sum;
}

const ln2 = 2n * atanh(one / 3n);

export function exactExp(x: number): bigint {
  const exact = toWork(exactly(x));
  const k = exact / ln2;
  const rest = exact - k * ln2;
  let sum = one;
  for (let term = one, n = 1n; term !== 0n; n++) {
    term = ((term * rest) >> workBits) / n;
    sum += term;
  }
  const shift = bits - workBits + k;
  return shift >= 0n ? sum << shift : sum >> -shift;
}

export function exactLog(x: number): bigint {
  const value = exactly(x);
  const k = BigInt(value.toString(2).length - 1) - bits;
  const shift = workBits - bits - k;
  const significand = shift >= 0n ? value << shift : value >> -shift;
  const z = ((significand - one) << workBits) / (significand + one);
  return (k * ln2 + 2n * atanh(z)) << (bits - workBits);
}

/** Distance of a double from the true value, in units of the last place of doubles of that size. */
export function errorInUlps(computed: number, truth: bigint): number {
  const size = truth < 0n ? -truth : truth;
  const exponent = BigInt(size.toString(2).length - 1) - bits;
  const lastPlace = exponent - 52n < -1074n ? -1074n : exponent - 52n;
  const difference = exactly(computed) - truth;
  const millionths = (1_000_000n * (difference < 0n ? -difference : difference)) >> (bits + lastPlace);
  return Number(millionths) / 1e6;
}
