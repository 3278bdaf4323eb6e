// The customer models' benchmark: npm run bench customers
import { root } from "../../scripts/root.mjs";
import { withBundled } from "./bundled.mjs";

await withBundled("customers.ts", ({ benchCustomers }) => benchCustomers(root));
