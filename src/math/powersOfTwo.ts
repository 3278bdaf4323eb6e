const smallest = -1074;
const largest = 1023;

const table = new Float64Array(largest - smallest + 1);
for (let value = 1, k = 0; k <= largest; k++, value *= 2) table[k - smallest] = value;
for (let value = 1, k = 0; k >= smallest; k--, value /= 2) table[k - smallest] = value;

/** 2^exponent, exactly. `exponent` is a whole number from -1074 to 1023. */
export function powerOfTwo(exponent: number): number {
  return table[(exponent | 0) + 1074]; // written out: a bundled module's constant costs a look-up in every call
}
