import { InputError, mustNotBeNegative } from "../check.js";
import { inTime, mostAgents, offeredLoad } from "./serviceLevel.js";
import { waitingProbabilities } from "./waitingProbabilities.js";

/** A quotient that is whole but for rounding must not be rounded up. */
const slack = 1e-9;

/**
 * Agents to schedule so that the wanted share of contacts is answered within the target time: the fewest who
 * keep up (N > A), reach the service level and are not busier than the occupancy allows, plus those who are
 * away.
 *
 *   S = ⌈N/(1 − shrinkage)⌉,   N = min{n : SL(n) ≥ service level, A/n ≤ occupancy},   A = contacts·H/interval
 *
 * @param contacts        in the interval, 0 or more
 * @param handlingSeconds H, average time per contact, above 0
 * @param intervalMinutes length of the interval, above 0
 * @param targetSeconds   0 or more
 * @param serviceLevel    share to answer within the target, 0 or more and below 1
 * @param maxOccupancy    share of their time that agents are busy at most, above 0 up to 1
 * @param shrinkage       share of paid time away from the queue (breaks, training), 0 or more and below 1
 * @returns agents, whole; 0 without contacts
 * @throws {InputError} if an argument is out of its range or more than a million agents were needed
 * @see Gans, Koole & Mandelbaum (2003), Telephone call centers, Manufacturing & Service Operations Management 5:79; serviceLevel.ts
 */
export function serviceAgents(
  contacts: number,
  handlingSeconds: number,
  intervalMinutes: number,
  targetSeconds: number,
  serviceLevel: number,
  maxOccupancy = 1,
  shrinkage = 0,
): number {
  const load = offeredLoad(contacts, handlingSeconds, intervalMinutes);
  mustNotBeNegative("target_seconds", targetSeconds);
  mustBeBelowOne("service_level", serviceLevel);
  if (!(maxOccupancy > 0 && maxOccupancy <= 1)) {
    throw new InputError("max_occupancy", "must be above 0 and at most 1 (85% is 0.85)", maxOccupancy);
  }
  mustBeBelowOne("shrinkage", shrinkage);
  if (load === 0) return 0;
  if (load > mostAgents) {
    const rule = `must keep fewer than ${mostAgents} agents busy`;
    throw new InputError("contacts", rule, contacts);
  }
  const withOneMore = waitingProbabilities(load);
  let agents = 0;
  let reached = 0;
  while (agents <= load || reached < serviceLevel) {
    agents++;
    reached = inTime(withOneMore(), agents, load, targetSeconds / handlingSeconds);
  }
  const present = Math.max(agents, Math.ceil(load / maxOccupancy - slack));
  return Math.ceil(present / (1 - shrinkage) - slack);
}

function mustBeBelowOne(argument: string, value: number): void {
  if (!(value >= 0 && value < 1)) {
    throw new InputError(argument, "must be 0 or more and below 1 (80% is 0.8)", value);
  }
}
