// Every custom function on 10,000 rows, the slowest first: npm run bench functions
import { withBundled } from "./bundled.mjs";

await withBundled("functions.ts", ({ benchFunctions }) => benchFunctions());
