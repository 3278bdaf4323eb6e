import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serviceAgents } from "../../../src/domain/service/serviceAgents.js";
import { serviceLevel } from "../../../src/domain/service/serviceLevel.js";

const contacts = fc.integer({ min: 1, max: 2000 });
const seconds = fc.integer({ min: 10, max: 900 });
const agents = fc.integer({ min: 1, max: 400 });

describe("serviceLevel", () => {
  // R's package erlang; pyworkforce's documentation has 0.888350 for 14 agents.
  it.each([
    [100, 180, 30, 14, 20, 0.888350019179],
    [360, 240, 60, 28, 15, 0.740551453528],
  ])("for %d contacts of %d s in %d min, %d agents and %d s is %d", (...given) => {
    const [calls, handling, interval, team, target, level] = given;
    expect(serviceLevel(calls, handling, interval, team, target)).toBeCloseTo(level, 10);
  });

  // M/M/1: P(wait ≤ t) = 1 − ρe^{−(1 − ρ)t/H}.
  it("is the closed form with one agent", () => {
    expect(serviceLevel(1, 60, 2, 1, 30)).toBeCloseTo(1 - 0.5 * Math.exp(-0.25), 12);
  });

  it("is 0 where the agents cannot keep up, 1 without contacts", () => {
    expect(serviceLevel(100, 180, 30, 10, 20)).toBe(0);
    expect(serviceLevel(0, 180, 30, 0, 20)).toBe(1);
  });

  it("serves never worse with an agent more, and stays between 0 and 1", () => {
    fc.assert(
      fc.property(contacts, seconds, agents, seconds, (calls, handling, team, target) => {
        const [level, better] = [team, team + 1].map((n) => serviceLevel(calls, handling, 30, n, target));
        expect(level >= 0 && level <= better && better <= 1).toBe(true);
      }),
    );
  });

  it("refuses half an agent and a negative target", () => {
    expect(() => serviceLevel(10, 60, 30, 1.5, 20)).toThrow(
      "agents must be a whole number, 0 or more; it is 1.5.",
    );
    expect(() => serviceLevel(10, 60, 30, 2, -1)).toThrow("target_seconds must be 0 or more; it is -1.");
    expect(() => serviceLevel(10, 0, 30, 2, 1)).toThrow("handling_seconds must be above 0; it is 0.");
  });
});

describe("serviceAgents", () => {
  // pyworkforce's README: 14 agents, 20 positions = ⌈14/0.7⌉.
  it("schedules 20 for 14 at the phones and 30% away", () => {
    expect(serviceAgents(100, 180, 30, 20, 0.8, 0.85, 0.3)).toBe(20);
    expect(serviceAgents(100, 180, 30, 20, 0.8, 0.85)).toBe(14);
  });

  it("lets the occupancy decide in a large team: ⌈280/0.9⌉", () => {
    expect(serviceAgents(1200, 420, 30, 20, 0.8, 0.9)).toBe(312);
  });

  it("needs nobody without contacts", () => {
    expect(serviceAgents(0, 180, 30, 20, 0.8)).toBe(0);
  });

  it("is the fewest that reach the service level", () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(contacts, seconds, seconds, share, (calls, handling, target, wanted) => {
        const team = serviceAgents(calls, handling, 30, target, wanted);
        expect(serviceLevel(calls, handling, 30, team, target)).toBeGreaterThanOrEqual(wanted);
        expect(serviceLevel(calls, handling, 30, team - 1, target)).toBeLessThan(wanted);
      }),
    );
  });

  it("refuses a service level of 1, which no team reaches, and of 80", () => {
    expect(() => serviceAgents(100, 180, 30, 20, 1)).toThrow(
      "service_level must be 0 or more and below 1 (80% is 0.8); it is 1.",
    );
    expect(() => serviceAgents(100, 180, 30, 20, 0.8, 85)).toThrow(
      "max_occupancy must be above 0 and at most 1",
    );
  });
});
