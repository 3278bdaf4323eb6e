import { InputError, mustBePositive, mustBeWhole, mustNotBeNegative } from "../check.js";
import { waitingProbabilities } from "./waitingProbabilities.js";

/** More agents than any room has; it bounds the recursion. */
export const mostAgents = 1_000_000;

/**
 * Share of the contacts answered within a target time by agents who share one queue (M/M/N, nobody hangs up).
 *
 *   SL = 1 − C(N, A)·e^{−(N − A)T/H},   A = contacts·H/interval
 *
 * @param contacts        in the interval, 0 or more
 * @param handlingSeconds H, average time per contact, above 0
 * @param intervalMinutes length of the interval, above 0
 * @param agents          N at work, whole, 0 or more
 * @param targetSeconds   T, 0 or more
 * @returns 0 to 1; 0 where the agents cannot keep up (N ≤ A), 1 without contacts
 * @throws {InputError} if an argument is out of its range
 * @see Erlang (1917); Gans, Koole & Mandelbaum (2003), Telephone call centers, Manufacturing & Service Operations Management 5:79
 */
export function serviceLevel(
  contacts: number,
  handlingSeconds: number,
  intervalMinutes: number,
  agents: number,
  targetSeconds: number,
): number {
  const load = offeredLoad(contacts, handlingSeconds, intervalMinutes);
  mustBeWhole("agents", agents, 0);
  if (agents > mostAgents) throw new InputError("agents", `must be at most ${mostAgents}`, agents);
  mustNotBeNegative("target_seconds", targetSeconds);
  if (load === 0) return 1;
  const withOneMore = waitingProbabilities(load);
  let waiting = 1;
  for (let n = 1; n <= agents && waiting > 0; n++) waiting = withOneMore();
  return inTime(waiting, agents, load, targetSeconds / handlingSeconds);
}

/** A, the work that arrives per unit of time, in agents kept busy (erlangs). */
export function offeredLoad(contacts: number, handlingSeconds: number, intervalMinutes: number): number {
  mustNotBeNegative("contacts", contacts);
  mustBePositive("handling_seconds", handlingSeconds);
  mustBePositive("interval_minutes", intervalMinutes);
  return (contacts * handlingSeconds) / (60 * intervalMinutes);
}

/** Share that waits no longer than the target, which is counted in handling times. */
export function inTime(waiting: number, agents: number, load: number, target: number): number {
  return agents <= load ? 0 : 1 - waiting * Math.exp((load - agents) * target);
}
