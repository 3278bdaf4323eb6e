import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { type Block, blockTrials } from "../../simulation/model.js";
import { inputName } from "../inputName.js";
import type { PromotionTerms } from "./promotionTerms.js";
import type { SharedDraws } from "./sharedDraws.js";

/** What is decided of a product, as far as its demand goes; many products share it. */
export interface Treatment {
  readonly category: string;
  /** Decided price over today's. */
  readonly priceRatio: number;
  readonly promotion: PromotionTerms | null;
}

/** How demand and price of a treated product compare with today's, trial by trial. */
export interface DemandResponse {
  readonly units: Float64Array;
  /** Mean price paid. */
  readonly price: Float64Array;
}

export interface Responses {
  readonly plain: DemandResponse;
  readonly inPromotion: DemandResponse;
}

export function responsesTo(treatment: Treatment, block: Block, { marketing, lift }: SharedDraws): Responses {
  const elasticity = block.input(inputName({ kind: "elasticity", subject: treatment.category }));
  const plain = responseToPrice(treatment.priceRatio, elasticity, marketing);
  const { promotion } = treatment;
  return { plain, inPromotion: promotion ? responseToPromotion(plain, promotion, elasticity, lift) : plain };
}

function responseToPrice(ratio: number, elasticity: Float64Array, marketing: Float64Array): DemandResponse {
  const logRatio = log(ratio);
  const units = new Float64Array(blockTrials);
  for (let t = 0; t < blockTrials; t++) units[t] = marketing[t] * priceEffect(elasticity[t], logRatio);
  return { units, price: new Float64Array(blockTrials).fill(ratio) };
}

/** The share of sales that gets the discount answers to it and to the lift; the rest does not. */
function responseToPromotion(
  plain: DemandResponse,
  { share, discount }: PromotionTerms,
  elasticity: Float64Array,
  lift: Float64Array,
): DemandResponse {
  const units = new Float64Array(blockTrials);
  const price = new Float64Array(blockTrials);
  const logDiscounted = log(1 - discount);
  for (let t = 0; t < blockTrials; t++) {
    const discounted = share * lift[t] * priceEffect(elasticity[t], logDiscounted);
    const all = 1 - share + discounted;
    const paid = all > 0 ? (1 - share + discounted * (1 - discount)) / all : 1;
    units[t] = plain.units[t] * all;
    price[t] = plain.price[t] * paid;
  }
  return { units, price };
}

/** ratio^elasticity, where a draw above 0 counts as 0: dearer things do not sell better. */
function priceEffect(elasticity: number, logRatio: number): number {
  return exp(Math.min(0, elasticity) * logRatio);
}
