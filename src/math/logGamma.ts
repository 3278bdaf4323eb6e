import { log } from "./log.js";

const halfLogTwoPi = 0.9189385332046728;
const g = 4.7421875;
const coefficients = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 1.580887032249125e-4, -2.1026444172410488e-4,
  2.1743961811521265e-4, -1.643181065367639e-4, 8.441822398385275e-5, -2.6190838401581408e-5,
  3.6899182659531625e-6,
];

/**
 * Logarithm of the gamma function for x above 0, to about 15 digits (absolute near its zeros 1 and 2).
 *
 * @see Lanczos (1964), with Godfrey's coefficients for g = 607/128
 */
export function logGamma(x: number): number {
  let sum = 0.9999999999999971;
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i] / (x + i + 1);
  const shifted = x + g + 0.5;
  return (x + 0.5) * log(shifted) - shifted + halfLogTwoPi + log(sum / x);
}
