import { normalQuantile } from "../../math/normalQuantile.js";

/** Standard deviations from the middle of a bell curve to the end of its 80% range. */
export const z90 = normalQuantile(0.9);
