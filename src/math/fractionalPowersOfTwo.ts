/** Steps between 1 and 2. */
export const fractions = 128;

/**
 * 2^(j/128) for j from 0 to 127 as a sum of two doubles, and so to about 100 binary digits: at 2j the part
 * that the nearest double leaves out, as a share of it, and at 2j + 1 that double. From + − × ÷ and √ only.
 */
export const fractionalPowersOfTwo = /* @__PURE__ */ tabulate();

/** The sum of two doubles, the second less than the last digit of the first. */
type Sum = readonly [high: number, low: number];

function tabulate(): Float64Array {
  let step: Sum = [2, 0];
  for (let power = 1; power < fractions; power *= 2) step = squareRoot(step);
  const table = new Float64Array(2 * fractions);
  let power: Sum = [1, 0];
  for (let j = 0; j < fractions; j++, power = product(power, step)) {
    table[2 * j] = power[1] / power[0];
    table[2 * j + 1] = power[0];
  }
  return table;
}

/** One step of Newton's method from the double nearest to the root. */
function squareRoot([high, low]: Sum): Sum {
  const root = Math.sqrt(high);
  const [squareHigh, squareLow] = exactProduct(root, root);
  return exactSum(root, (high - squareHigh - squareLow + low) / (2 * root));
}

function product([a, aLow]: Sum, [b, bLow]: Sum): Sum {
  const [high, low] = exactProduct(a, b);
  return exactSum(high, low + (a * bLow + aLow * b));
}

/** @see Dekker (1971), A floating-point technique for extending the available precision, sections 3 and 5 */
function exactSum(large: number, small: number): Sum {
  const sum = large + small;
  return [sum, small - (sum - large)];
}

function exactProduct(a: number, b: number): Sum {
  const [a1, a2] = halves(a);
  const [b1, b2] = halves(b);
  const high = a * b;
  return [high, a2 * b2 - (high - a1 * b1 - a2 * b1 - a1 * b2)];
}

/** A double as the sum of two of half as many digits, whose products are exact. */
function halves(x: number): Sum {
  const shifted = 134217729 * x; // 2²⁷ + 1
  const high = shifted - (shifted - x);
  return [high, x - high];
}
