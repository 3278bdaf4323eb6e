// 200 generated shops with known truth, from their tables to the next quarter's profit: npm run bench recovery
import { withBundled } from "./bundled.mjs";

await withBundled("recovery.ts", ({ benchRecovery }) => benchRecovery(200));
