import { mean } from "../../math/mean.js";
import { nelderMead } from "../../math/nelderMead.js";
import { linearTrend } from "./linearTrend.js";
import { deseasonalized, type SeasonKind, seasonalFactors } from "./seasonalFactors.js";
import type { NormalForecast } from "./stepForecast.js";

export interface SmoothingShape {
  readonly trend: "none" | "linear" | "damped";
  /** A season needs two seasons of history or more, a multiplicative one values above 0. */
  readonly season: "none" | SeasonKind;
}

export interface SmoothingFit extends NormalForecast {
  /** Sum of the squared errors one step ahead, which the fit makes smallest. */
  readonly squares: number;
  /** α, by how much of an error the level moves. */
  readonly alpha: number;
}

/** Older values have no weight left in the states; at least four seasons are read. */
const readValues = 1000;
/** The first season comes from so few seasons, since it must be free to change after them. */
const startSeasons = 4;

/** Smoothing constants, and the states before the first value. */
interface Smoothing {
  alpha: number;
  /** β* = β/α, 0 to 1. */
  trendShare: number;
  /** γ* = γ/(1 − α), 0 to 1. */
  seasonShare: number;
  phi: number;
  level: number;
  trend: number;
}

interface Unknown {
  readonly key: keyof Smoothing;
  readonly first: number;
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Exponential smoothing in its error correction form: level, trend and season each move by a share of the
 * error eₜ of the forecast one step ahead. Constants, first level and first trend are those with the least
 * sum of squared errors; the first season is the classical decomposition's of the
 * first four.
 *
 *   ŷₜ = lₜ₋₁ + φbₜ₋₁ + sₜ₋ₘ,   lₜ = lₜ₋₁ + φbₜ₋₁ + αeₜ,   bₜ = φbₜ₋₁ + αβ*eₜ,   sₜ = sₜ₋ₘ + (1 − α)γ*eₜ
 *   σₕ² = σ²(1 + Σ_{j<h} (α + αβ*(φ + … + φʲ) + (1 − α)γ*·[m divides j])²)
 *
 * With a multiplicative season ŷₜ = (lₜ₋₁ + φbₜ₋₁)sₜ₋ₘ and the states move by eₜ over the factor; the
 * error ahead is then taken from the errors of the deseasonalized series, times the factor.
 *
 * Only the latest 1,000 values, or four seasons if these are more, are read.
 *
 * @param history      with more values than the shape has unknowns (2 to 6)
 * @param horizon      h, steps ahead
 * @param seasonLength m, used where the shape has a season
 * @see Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, ch. 2 (forms, first states) and ch. 6 (variances)
 */
export function exponentialSmoothing(
  history: readonly number[],
  horizon: number,
  seasonLength: number,
  shape: SmoothingShape,
): SmoothingFit {
  const recent = history.slice(-Math.max(readValues, 4 * seasonLength));
  const factors =
    shape.season === "none"
      ? []
      : seasonalFactors(recent.slice(0, startSeasons * seasonLength), seasonLength, shape.season);
  const unknowns = unknownsOf(recent, factors, shape);
  const smoothingAt = (point: ArrayLike<number>) => {
    const smoothing: Smoothing = { alpha: 0, trendShare: 0, seasonShare: 0, phi: 1, level: 0, trend: 0 };
    unknowns.forEach(({ key }, i) => {
      smoothing[key] = point[i];
    });
    return smoothing;
  };
  const loss = (point: ArrayLike<number>) =>
    unknowns.every(({ low, high }, i) => point[i] >= low && point[i] <= high)
      ? smooth(recent, factors, shape, smoothingAt(point)).squares
      : Infinity;
  const first = unknowns.map((unknown) => unknown.first);
  const steps = unknowns.map((unknown) => unknown.step);
  const rounding = recent.reduce((sum, value) => sum + (1e-12 * value) ** 2, 0);
  const best = smoothingAt(nelderMead(loss, first, steps, 1e-6, rounding).point);
  const end = smooth(recent, factors, shape, best);
  const sigma = Math.sqrt(end.levelSquares / Math.max(1, recent.length - unknowns.length));
  return { ...project(end, sigma, best, shape, horizon), squares: end.squares, alpha: best.alpha };
}

function unknownsOf(
  history: readonly number[],
  factors: readonly number[],
  { trend, season }: SmoothingShape,
): Unknown[] {
  const adjusted = season === "none" ? history : deseasonalized(history, factors, season);
  const start = adjusted.slice(0, Math.max(10, 2 * factors.length));
  const center = mean(start);
  const line = linearTrend(start);
  const size = Math.sqrt(mean(start.map((value) => (value - center) ** 2))) || 1;
  const anywhere = { low: -Infinity, high: Infinity };
  const share = { first: 0.1, step: 0.1, low: 0, high: 1 };
  const unknowns: Unknown[] = [
    { key: "alpha", first: 0.3, step: 0.2, low: 1e-4, high: 1 - 1e-4 },
    {
      key: "level",
      first: trend === "none" ? center : line.intercept - line.slope,
      step: size / 4,
      ...anywhere,
    },
  ];
  if (trend !== "none") {
    unknowns.push({ key: "trendShare", ...share });
    unknowns.push({ key: "trend", first: line.slope, step: size / start.length, ...anywhere });
  }
  if (trend === "damped") unknowns.push({ key: "phi", first: 0.95, step: -0.05, low: 0.8, high: 0.98 });
  if (season !== "none") unknowns.push({ key: "seasonShare", ...share });
  return unknowns;
}

/** States after the history, and the squared errors on the way: as they are, and of the deseasonalized series. */
function smooth(
  history: readonly number[],
  factors: readonly number[],
  shape: SmoothingShape,
  { alpha, trendShare, seasonShare, phi, level, trend }: Smoothing,
) {
  const multiplicative = shape.season === "multiplicative";
  const season = factors.length > 0 ? factors.slice() : [0];
  let position = 0;
  let squares = 0;
  let levelSquares = 0;
  for (const value of history) {
    const base = level + phi * trend;
    const factor = season[position];
    const error = value - (multiplicative ? base * factor : base + factor);
    const levelError = multiplicative ? error / factor : error;
    level = base + alpha * levelError;
    trend = phi * trend + alpha * trendShare * levelError;
    season[position] = factor + (1 - alpha) * seasonShare * (multiplicative ? error / base : error);
    squares += error * error;
    levelSquares += levelError * levelError;
    if (multiplicative && !(season[position] > 0 && base > 0)) {
      squares = Infinity;
      break;
    }
    if (++position === season.length) position = 0;
  }
  return { level, trend, season, position, squares, levelSquares };
}

function project(
  { level, trend, season, position }: ReturnType<typeof smooth>,
  sigma: number,
  { alpha, trendShare, seasonShare, phi }: Smoothing,
  shape: SmoothingShape,
  horizon: number,
): NormalForecast {
  const expected: number[] = [];
  const sd: number[] = [];
  let damping = 0;
  let variance = sigma * sigma;
  for (let h = 1; h <= horizon; h++) {
    damping += phi ** h;
    const factor = season[(position + h - 1) % season.length];
    const base = level + damping * trend;
    const multiplicative = shape.season === "multiplicative";
    expected.push(multiplicative ? base * factor : base + factor);
    sd.push(Math.sqrt(variance) * (multiplicative ? factor : 1));
    const seasonal = h % season.length === 0 ? (1 - alpha) * seasonShare : 0;
    variance += (sigma * (alpha + alpha * trendShare * damping + seasonal)) ** 2;
  }
  return { mean: expected, sd };
}
