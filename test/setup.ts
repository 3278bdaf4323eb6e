import { build } from "../scripts/build.mjs";

/** Before any test: the add-on is built, so that tests of dist/ never see yesterday's. */
export async function setup(): Promise<void> {
  await build();
}
