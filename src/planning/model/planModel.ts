import type { KernelEngine } from "../../simulation/kernel/openKernel.js";
import type { Model } from "../../simulation/model.js";
import type { Steps } from "../../simulation/steps.js";
import { checkPlan } from "../checkPlan.js";
import type { Plan } from "../plan.js";
import type { Measure } from "../results.js";
import { changesIn } from "./changes.js";
import { closeWeeks } from "./closeWeeks.js";
import { withKernels } from "./kernels.js";
import { addTotals, newTotals, type Totals } from "./ledger.js";
import { planInputs } from "./planInputs.js";
import { changeOutput, changes, planOutputs, totalOutput, weeklyOutput } from "./planOutputs.js";
import { runTile } from "./runTile.js";
import { type PlanSetup, type Setup, setupOf } from "./setup.js";
import { ofBoth, sides } from "./side.js";
import { inTiles, type Tile, tileTrials } from "./tile.js";

export interface ModelOptions {
  /** How inner loops are run; absent: the fastest way that the page allows. All give the same bits. */
  readonly engine?: KernelEngine;
}

/**
 * The plan as a model for the simulation engine; `planOutputs` says what comes out. Today's plan and the
 * decided one are computed in one pass on the same draws. In each week a product sells, as far as its stock
 * goes,
 *
 *   weekly units · trend · market · growth · season · noise · marketing · price · promotions · cross effects,
 *
 * and money follows from what is sold. The steps, in order: levels, response, crossEffects, demandOf,
 * cellKernel, moneyKernel, closeWeeks.
 *
 * @throws {PlanError} for an impossible plan
 */
export function planModel(plan: Plan, { engine }: ModelOptions = {}): Model {
  checkPlan(plan);
  const outputs = planOutputs(plan.run.weeks);
  let setup: PlanSetup | null = null;
  return {
    inputs: planInputs(plan),
    outputs,
    *run(block, targets) {
      setup ??= setupOf(plan);
      const same = setup;
      yield* withKernels(engine, (kernels) =>
        inTiles(block, targets, (tile, parts) => {
          const byName = new Map(outputs.map((name, i) => [name, parts[i]]));
          return fillOutputs({ ...same, kernels }, tile, (name) => byName.get(name)!);
        }),
      );
    },
  };
}

/** @param output gives the array of an output, by name */
function* fillOutputs(setup: Setup, tile: Tile, output: (name: string) => Float64Array): Steps<void> {
  const totals = ofBoth(newTotals);
  const { weekly } = yield* runTile(
    setup,
    tile,
    ({ products }) => [products],
    (_, ofTreatment) => {
      for (const side of sides) addTotals(totals[side], ofTreatment[side]);
    },
  );
  for (const side of sides) {
    const total = (measure: Measure) => output(totalOutput(side, measure));
    closeWeeks(side, weekly[side], setup, total, (week, measure) =>
      output(weeklyOutput(side, measure, week)),
    );
    fillTotals(totals[side], setup, total);
  }
  for (let t = 0; t < tileTrials; t++) {
    const byChange = changesIn(totals, setup.rates, t);
    for (const change of changes) output(changeOutput(change))[t] = byChange[change];
  }
}

/** Fills what is counted over all weeks at once. */
function fillTotals(
  totals: Totals,
  { plan, rates }: Setup,
  output: (measure: Measure) => Float64Array,
): void {
  const { unitsPerOrder } = plan.shop.costs;
  output("units").set(totals.units);
  output("orders").set(totals.units.map((units) => units / unitsPerOrder));
  output("lostUnits").set(totals.lostUnits);
  output("lostRevenue").set(totals.lostListValue.map((value) => rates.kept * value));
  output("stockOuts").set(totals.stockOuts);
}
