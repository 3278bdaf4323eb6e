// A history of 100,000 rows, from cells to assumptions: npm run bench estimate
import { withBundled } from "./bundled.mjs";

await withBundled("estimate.ts", ({ benchEstimate }) => benchEstimate());
