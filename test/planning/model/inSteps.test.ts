import { describe, expect, it } from "vitest";
import { planModel } from "../../../src/planning/model/planModel.js";
import type { Samples } from "../../../src/simulation/model.js";
import { simulateInSteps } from "../../../src/simulation/simulate.js";
import { hashOfSamples } from "../../../src/simulation/statistics/hashOfSamples.js";
import { finish, type Steps } from "../../../src/simulation/steps.js";
import { richPlan } from "./richPlan.js";

const run = { trials: 512, seed: "steps" };
const codeOf = ({ outputs }: Samples) => hashOfSamples(outputs);

/** Finishes both, a step of one after a step of the other. */
function takingTurns(a: Steps<Samples>, b: Steps<Samples>): string[] {
  const ended: string[] = [];
  for (let waiting = [a, b]; waiting.length > 0; ) {
    waiting = waiting.filter((steps) => {
      const step = steps.next();
      if (step.done) ended.push(codeOf(step.value));
      return !step.done;
    });
  }
  return ended;
}

describe("a plan's run in steps", () => {
  const plans = [richPlan("isoelastic"), richPlan("logit")];
  const stepsOf = (i: number) => simulateInSteps(planModel(plans[i]), run);

  it("has at least a step for each product of each of a block's 4 parts", () => {
    let steps = 0;
    for (const _ of stepsOf(0)) steps++;
    expect(steps).toBeGreaterThan(4 * plans[0].shop.products.length);
  });

  it("gives each of two that take turns the bits that it has alone", () => {
    const alone = [codeOf(finish(stepsOf(0))), codeOf(finish(stepsOf(1)))];
    expect(alone[0]).not.toBe(alone[1]);
    expect(takingTurns(stepsOf(0), stepsOf(1)).sort()).toEqual([...alone].sort());
  });

  it("leaves its kernels to the next when it is given up", () => {
    const alone = codeOf(finish(stepsOf(0)));
    const givenUp = stepsOf(1);
    for (let i = 0; i < 5; i++) givenUp.next();
    givenUp.return(undefined as never);
    expect(codeOf(finish(stepsOf(0)))).toBe(alone);
  });
});
