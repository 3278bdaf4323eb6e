// Lot sizes and policies against the figures noted for stockpyl 1.0.2: npm run bench inventory
import { withBundled } from "./bundled.mjs";

await withBundled("inventory.ts", ({ benchInventory }) => benchInventory());
