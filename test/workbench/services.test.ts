import { openPlain } from "../../workbench/plain/host.js";
import { openAddOn } from "../../workbench/runtime/addOn.js";
import { describeServices } from "./servicesSuite.js";

describeServices("the plain host", async () => {
  const evaluate = (formula: string) => (formula === "=1+2" ? 3 : null);
  const host = openPlain({ timeZone: "America/New_York" }, { evaluate });
  return { run: async (code) => openAddOn({ dist: { "Code.js": code }, host }).callServer("test") };
});
