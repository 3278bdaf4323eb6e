import { exp } from "./exp.js";

const inverseRootTwoPi = 0.3989422804014327;
const rootThirtyTwo = 5.65685424949238;

/**
 * Share of a standard normal that lies below x: Φ(x), with a relative error below 1e-14 in both tails.
 *
 * @see Cody (1969), Rational Chebyshev approximations for the error function, Math. Comp. 23
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.67448975) return 0.5 + central(x);
  const tail = size <= rootThirtyTwo ? near(size) : far(size);
  return x < 0 ? tail : 1 - tail;
}

function central(x: number): number {
  const s = x * x;
  let above = 0.06568233791820745;
  above = above * s + 2.2352520354606837;
  above = above * s + 161.02823106855587;
  above = above * s + 1067.6894854603709;
  above = above * s + 18154.98125334356;
  let below = s + 47.202581904688245;
  below = below * s + 976.0985517377767;
  below = below * s + 10260.932208618979;
  below = below * s + 45507.78933502673;
  return (x * above) / below;
}

function near(x: number): number {
  let above = 1.0765576773720192e-8;
  above = above * x + 0.39894151208813466;
  above = above * x + 8.883149794388377;
  above = above * x + 93.50665613217785;
  above = above * x + 597.2702763948002;
  above = above * x + 2494.5375852903726;
  above = above * x + 6848.190450536283;
  above = above * x + 11602.65143764735;
  above = above * x + 9842.714838383978;
  let below = x + 22.266688044328117;
  below = below * x + 235.387901782625;
  below = below * x + 1519.3775994075547;
  below = below * x + 6485.558298266761;
  below = below * x + 18615.571640885097;
  below = below * x + 34900.95272114598;
  below = below * x + 38912.00328609327;
  below = below * x + 19685.429676859992;
  return bell(x) * (above / below);
}

function far(x: number): number {
  if (x > 38.5) return 0; // below the smallest number above 0
  const s = 1 / (x * x);
  let above = 0.023073441764940174;
  above = above * s + 0.215898534057957;
  above = above * s + 0.12740116116024736;
  above = above * s + 0.022235277870649807;
  above = above * s + 0.0014216191932278934;
  above = above * s + 2.9112874951168793e-5;
  let below = s + 1.284260096144911;
  below = below * s + 0.4682382124808651;
  below = below * s + 0.06598813786892856;
  below = below * s + 0.0037823963320275824;
  below = below * s + 7.297515550839662e-5;
  return (bell(x) * (inverseRootTwoPi - (s * above) / below)) / x;
}

/** e^(−x²/2), with x split so that the square loses no bits. */
function bell(x: number): number {
  const coarse = Math.floor(x * 16) / 16;
  const rest = (x - coarse) * (x + coarse);
  return exp(-0.5 * coarse * coarse) * exp(-0.5 * rest);
}
