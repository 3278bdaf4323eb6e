/** Clients and the candidates that may serve them. */
export interface SiteProblem {
  readonly clients: number;
  readonly candidates: number;
  /** Client by client: its weight times the distance to each candidate. */
  readonly costs: Float64Array;
}

/** Enumeration looks at so many costs at most. */
const enumerated = 5e6;
const mostStarts = 10;
const negligible = 1e-12;

/**
 * The p candidates with the least total cost if every client goes to its cheapest one. Small problems are
 * enumerated, so exact; larger ones are searched from several greedy starts, each improved by the vertex
 * substitution of Teitz and Bart until no exchange of one site gains.
 *
 *   min_{|S| = p} Σ_i min_{j∈S} c_ij
 *
 * @param p whole, 1 to the number of candidates
 * @returns candidates from 0, ascending
 * @see Teitz & Bart (1968), Operations Research 16:955; Whitaker (1983), INFOR 21:95 (fast interchange)
 */
export function bestSites(problem: SiteProblem, p: number): number[] {
  const { clients, candidates } = problem;
  if (combinations(candidates, p) * clients * p <= enumerated) return enumeratedSites(problem, p);
  const starts = Array.from({ length: Math.min(mostStarts, candidates) + 1 }, (_, k) => {
    const first = k === 0 ? [] : [Math.floor(((k - 1) * candidates) / Math.min(mostStarts, candidates))];
    return interchanged(problem, greedySites(problem, p, first));
  });
  return starts.reduce((best, sites) => (siteCost(problem, sites) < siteCost(problem, best) ? sites : best));
}

export function siteCost({ clients, candidates, costs }: SiteProblem, sites: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < clients; i++) {
    let least = Infinity;
    for (const site of sites) least = Math.min(least, costs[i * candidates + site]);
    total += least;
  }
  return total;
}

function combinations(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) count = (count * (n - i + 1)) / i;
  return count;
}

function enumeratedSites(problem: SiteProblem, p: number): number[] {
  const sites = Array.from({ length: p }, (_, k) => k);
  let best = { sites: sites.slice(), cost: siteCost(problem, sites) };
  for (;;) {
    let k = p - 1;
    while (k >= 0 && sites[k] === problem.candidates - p + k) k--;
    if (k < 0) return best.sites;
    sites[k]++;
    for (let next = k + 1; next < p; next++) sites[next] = sites[next - 1] + 1;
    const cost = siteCost(problem, sites);
    if (cost < best.cost) best = { sites: sites.slice(), cost };
  }
}

/** Adds the candidate that lowers the cost most, until there are p. */
function greedySites(problem: SiteProblem, p: number, first: readonly number[]): number[] {
  const { clients, candidates, costs } = problem;
  const sites = first.slice();
  const least = new Float64Array(clients).fill(Infinity);
  const serve = (site: number) => {
    for (let i = 0; i < clients; i++) least[i] = Math.min(least[i], costs[i * candidates + site]);
  };
  sites.forEach(serve);
  while (sites.length < p) {
    let best = { site: -1, cost: Infinity };
    for (let site = 0; site < candidates; site++) {
      if (sites.includes(site)) continue;
      let cost = 0;
      for (let i = 0; i < clients; i++) cost += Math.min(least[i], costs[i * candidates + site]);
      if (cost < best.cost) best = { site, cost };
    }
    sites.push(best.site);
    serve(best.site);
  }
  return sites;
}

/** Exchanges one site for one candidate, always the pair that gains most, as long as any gains. */
function interchanged(problem: SiteProblem, start: readonly number[]): number[] {
  const { clients, candidates, costs } = problem;
  const sites = start.slice();
  const least = negligible * siteCost(problem, sites);
  for (;;) {
    const served = cheapestTwo(problem, sites);
    let best = { gain: least, out: -1, site: -1 };
    for (let site = 0; site < candidates; site++) {
      if (sites.includes(site)) continue;
      let gained = 0;
      const lost = new Float64Array(sites.length);
      for (let i = 0; i < clients; i++) {
        const cost = costs[i * candidates + site];
        const { by, first, second } = served[i];
        if (cost < first) gained += first - cost;
        else lost[by] += Math.min(cost, second) - first;
      }
      for (let out = 0; out < sites.length; out++) {
        if (gained - lost[out] > best.gain) best = { gain: gained - lost[out], out, site };
      }
    }
    if (best.site < 0) return sites.sort((a, b) => a - b);
    sites[best.out] = best.site;
  }
}

function cheapestTwo({ clients, candidates, costs }: SiteProblem, sites: readonly number[]) {
  return Array.from({ length: clients }, (_, i) => {
    const served = { by: 0, first: Infinity, second: Infinity };
    sites.forEach((site, k) => {
      const cost = costs[i * candidates + site];
      if (cost < served.first) {
        served.second = served.first;
        served.first = cost;
        served.by = k;
      } else if (cost < served.second) served.second = cost;
    });
    return served;
  });
}
