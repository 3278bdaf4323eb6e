// How long a person waits: npm run bench product
import { root } from "../../scripts/root.mjs";
import { withBundled } from "./bundled.mjs";

await withBundled("product.ts", ({ benchProduct }) => benchProduct(root));
