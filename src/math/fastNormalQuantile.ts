import { highWord } from "./highWord.js";
import { normalQuantile } from "./normalQuantile.js";
import { powerOfTwo } from "./powersOfTwo.js";

/** The lowest share that the table has: 2⁻¹³. */
export const lowestTabled = 1 / 8192;
/** Segments between two powers of two. */
const segmentsPerOctave = 16;
/** Up to ½, and one more segment for ½ itself. */
const segments = 12 * segmentsPerOctave + 1;

/** Polynomials that are, on a segment of shares q each, Φ⁻¹(q) / (q − ½). */
interface Table {
  /** Middles of the segments. */
  readonly middles: Float64Array;
  /** Eight for each segment: of the powers of the distance from its middle, the lowest first. */
  readonly coefficients: Float64Array;
}

let table: Table | null = null;

/**
 * Φ⁻¹(p) for draws by the hundred thousand, to 1 part in 10¹⁵: without the logarithm and the choices of
 * `normalQuantile`, so that several can be computed at a time. Odd about ½ to the last bit, and rising from each
 * draw to the next.
 *
 * The exponent of the share in the nearer tail and its first four binary digits choose a polynomial, which
 * meets `normalQuantile` at Chebyshev's nodes. The one draw in 4,096 beyond the table is left to
 * `normalQuantile` itself.
 *
 * @param p probability, 0 to 1
 * @returns -Infinity at 0, Infinity at 1, NaN outside
 * @see Hörmann & Leydold (2003), Continuous random variate generation by fast numerical inversion;
 *      Derflinger, Hörmann & Leydold (2010), Random variate generation by numerical inversion when only the
 *      density is known
 */
export function fastNormalQuantile(p: number): number {
  const tail = Math.min(p, 1 - p);
  if (!(tail >= lowestTabled)) return normalQuantile(p);
  table ??= tabulate();
  const { middles, coefficients } = table;
  float[0] = tail;
  const segment = (words[highWord] - 0x3f200000) >> 16; // exponent and first four digits, less those of 2⁻¹³
  const t = tail - middles[segment];
  const first = 8 * segment;
  let sum = coefficients[first + 7];
  sum = sum * t + coefficients[first + 6];
  sum = sum * t + coefficients[first + 5];
  sum = sum * t + coefficients[first + 4];
  sum = sum * t + coefficients[first + 3];
  sum = sum * t + coefficients[first + 2];
  sum = sum * t + coefficients[first + 1];
  sum = sum * t + coefficients[first];
  return (p - 0.5) * sum;
}

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/** The polynomials' coefficients, for code that computes several numbers at a time. */
export function normalCoefficients(): Float64Array {
  table ??= tabulate();
  return table.coefficients;
}

function tabulate(): Table {
  const middles = new Float64Array(segments);
  const coefficients = new Float64Array(8 * segments);
  for (let segment = 0; segment < segments; segment++) {
    const place = segment % segmentsPerOctave;
    const octave = lowestTabled * powerOfTwo((segment - place) / segmentsPerOctave);
    const halfWidth = octave / (2 * segmentsPerOctave);
    const middle = octave + (2 * place + 1) * halfWidth;
    const polynomial = interpolated((x) => {
      const q = middle + halfWidth * x;
      return normalQuantile(q) / (q - 0.5);
    });
    middles[segment] = middle;
    for (let k = 0, scale = 1; k < 8; k++, scale *= halfWidth)
      coefficients[8 * segment + k] = polynomial[k] / scale;
  }
  return { middles, coefficients };
}

/** cos((2j + 1)·π / 16): Chebyshev's nodes. */
const nodes = [
  0.9807852804032304, 0.8314696123025452, 0.5555702330196022, 0.19509032201612828, -0.19509032201612828,
  -0.5555702330196022, -0.8314696123025452, -0.9807852804032304,
];

/** Coefficients of the polynomial that meets a function at the nodes: by Newton's divided differences. */
function interpolated(of: (x: number) => number): Float64Array {
  const c = Float64Array.from(nodes, of);
  for (let k = 1; k < 8; k++) {
    for (let i = 7; i >= k; i--) c[i] = (c[i] - c[i - 1]) / (nodes[i] - nodes[i - k]);
  }
  for (let k = 6; k >= 0; k--) {
    for (let i = k; i < 7; i++) c[i] -= nodes[k] * c[i + 1];
  }
  return c;
}
