// Forecasts of real data from its first part: npm run bench backtest
import { root } from "../../scripts/root.mjs";
import { withBundled } from "./bundled.mjs";

await withBundled("backtest.ts", ({ benchBacktests }) => benchBacktests(root));
