/** Places on −1 to 1, and weights, of the 16-point rule; its other half mirrors these. */
const half = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.18260341504492358],
  [0.45801677765722737, 0.16915651939500254],
  [0.6178762444026438, 0.14959598881657674],
  [0.755404408355003, 0.12462897125553388],
  [0.8656312023878318, 0.09515851168249279],
  [0.9445750230732326, 0.062253523938647894],
  [0.9894009349916499, 0.027152459411754096],
] as const;

/**
 * Gauss and Legendre's 16 places and weights for an integral from 0 to 1: exact for polynomials up to degree
 * 31, and to the last digit for exp(−16x), say.
 *
 * @see Abramowitz & Stegun, Handbook of Mathematical Functions, table 25.4
 */
export const legendrePlaces = Float64Array.from([
  ...half.map(([place]) => (1 - place) / 2),
  ...half.map(([place]) => (1 + place) / 2),
]);
export const legendreWeights = Float64Array.from([...half, ...half].map(([, weight]) => weight / 2));
