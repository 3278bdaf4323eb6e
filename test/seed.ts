import fc from "fast-check";

/** Chance in tests is seeded: a run that passes passes again, one that fails can be repeated. */
fc.configureGlobal({ seed: 20_261_122 });
