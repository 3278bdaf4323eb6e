import { serviceAgents } from "../../domain/service/serviceAgents.js";
import { serviceLevel } from "../../domain/service/serviceLevel.js";
import { rowByRow } from "../answer.js";
import type { Cells } from "../cells.js";

/**
 * Share of calls or chats answered in time by a team (Erlang C).
 *
 * @param {number} contacts Calls or chats in the interval, for example 100.
 * @param {number} handling_seconds Average time to handle one, in seconds.
 * @param {number} interval_minutes Length of the interval in minutes, for example 30.
 * @param {number} agents Agents at work.
 * @param {number} target_seconds Time in which to answer, in seconds, for example 20.
 * @return {number} Share answered in time; 0 where the team cannot keep up.
 * @example =SERVICE_LEVEL(100, 180, 30, 14, 20) → 0.888
 * @customfunction
 */
export function SERVICE_LEVEL(
  contacts: Cells,
  handling_seconds: Cells,
  interval_minutes: Cells,
  agents: Cells,
  target_seconds: Cells,
) {
  return rowByRow(
    "SERVICE_LEVEL",
    { contacts, handling_seconds, interval_minutes, agents, target_seconds },
    {},
    serviceLevel,
  );
}

/**
 * How many agents to schedule so that enough calls or chats are answered in time (Erlang C).
 *
 * @param {number} contacts Calls or chats in the interval, for example 100.
 * @param {number} handling_seconds Average time to handle one, in seconds.
 * @param {number} interval_minutes Length of the interval in minutes, for example 30.
 * @param {number} target_seconds Time in which to answer, in seconds, for example 20.
 * @param {number} service_level Share to answer in that time, for example 0.8.
 * @param {number} max_occupancy Optional: share of the time that agents may be busy, for example 0.85, default 1.
 * @param {number} shrinkage Optional: share of paid time away from the queue, for example 0.3, default 0.
 * @return {number} Agents to schedule.
 * @example =SERVICE_AGENTS(100, 180, 30, 20, 0.8, 0.85, 0.3) → 20
 * @customfunction
 */
export function SERVICE_AGENTS(
  contacts: Cells,
  handling_seconds: Cells,
  interval_minutes: Cells,
  target_seconds: Cells,
  service_level: Cells,
  max_occupancy: Cells,
  shrinkage: Cells,
) {
  return rowByRow(
    "SERVICE_AGENTS",
    { contacts, handling_seconds, interval_minutes, target_seconds, service_level },
    { max_occupancy, shrinkage },
    serviceAgents,
  );
}
