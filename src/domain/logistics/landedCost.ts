import { mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * What a unit costs once it has arrived: duty on its value at the border (price, freight and insurance), VAT
 * on that plus duty, turned into home money; fees come last.
 *
 *   L = (p + f + i)(1 + d)(1 + v)·x + fees
 *
 * @param unitPrice p, foreign money, 0 or more
 * @param freight   f, per unit, foreign money, 0 or more
 * @param insurance i, per unit, foreign money, 0 or more
 * @param dutyRate  d, fraction, 0 or more
 * @param vatRate   v, fraction, 0 or more
 * @param fees      per unit, home money, 0 or more
 * @param fxRate    x, home money per unit of foreign money, above 0
 * @returns home money per unit
 * @throws {InputError} if an argument is negative or the exchange rate not above 0
 * @see WTO Agreement on Customs Valuation (1994), articles 1 and 8 (CIF value as the base of duty)
 */
export function landedCost(
  unitPrice: number,
  freight = 0,
  insurance = 0,
  dutyRate = 0,
  vatRate = 0,
  fees = 0,
  fxRate = 1,
): number {
  mustNotBeNegative("unit_price", unitPrice);
  mustNotBeNegative("freight", freight);
  mustNotBeNegative("insurance", insurance);
  mustNotBeNegative("duty_rate", dutyRate);
  mustNotBeNegative("vat_rate", vatRate);
  mustNotBeNegative("fees", fees);
  mustBePositive("fx_rate", fxRate);
  return (unitPrice + freight + insurance) * (1 + dutyRate) * (1 + vatRate) * fxRate + fees;
}
