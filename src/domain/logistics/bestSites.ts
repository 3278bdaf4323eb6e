/** What it costs to serve each client from each candidate: a list of all clients per candidate. */
export type SiteCosts = readonly Float64Array[];

/** Enumeration looks at so many costs at most. */
const enumerated = 5e7;
const mostStarts = 5;
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
export function bestSites(costs: SiteCosts, p: number): number[] {
  const candidates = costs.length;
  if (combinations(candidates, p) * costs[0].length * p <= enumerated) return enumeratedSites(costs, p);
  const firsts = Array.from({ length: mostStarts }, (_, k) => Math.floor((k * candidates) / mostStarts));
  const starts = [[], ...firsts.map((first) => [first])];
  const found = starts.map((start) => interchanged(costs, greedySites(costs, p, start)));
  return found.reduce((best, sites) => (siteCost(costs, sites) < siteCost(costs, best) ? sites : best));
}

function siteCost(costs: SiteCosts, sites: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < costs[0].length; i++) {
    let least = costs[sites[0]][i];
    for (let k = 1; k < sites.length; k++) {
      const cost = costs[sites[k]][i];
      if (cost < least) least = cost;
    }
    total += least;
  }
  return total;
}

function combinations(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) count = (count * (n - i + 1)) / i;
  return count;
}

function enumeratedSites(costs: SiteCosts, p: number): number[] {
  const sites = Array.from({ length: p }, (_, k) => k);
  let best = { sites: sites.slice(), cost: siteCost(costs, sites) };
  for (;;) {
    let k = p - 1;
    while (k >= 0 && sites[k] === costs.length - p + k) k--;
    if (k < 0) return best.sites;
    sites[k]++;
    for (let next = k + 1; next < p; next++) sites[next] = sites[next - 1] + 1;
    const cost = siteCost(costs, sites);
    if (cost < best.cost) best = { sites: sites.slice(), cost };
  }
}

/** Adds the candidate that lowers the cost most, until there are p. */
function greedySites(costs: SiteCosts, p: number, first: readonly number[]): number[] {
  const sites = first.slice();
  const least = new Float64Array(costs[0].length).fill(Infinity);
  const serve = (site: number) => {
    for (let i = 0; i < least.length; i++) least[i] = Math.min(least[i], costs[site][i]);
  };
  sites.forEach(serve);
  while (sites.length < p) {
    let best = { site: -1, total: Infinity };
    costs.forEach((cost, site) => {
      if (sites.includes(site)) return;
      let total = 0;
      for (let i = 0; i < least.length; i++) total += cost[i] < least[i] ? cost[i] : least[i];
      if (total < best.total) best = { site, total };
    });
    sites.push(best.site);
    serve(best.site);
  }
  return sites;
}

/** Exchanges one site for one candidate, always the pair that gains most, as long as any gains. */
function interchanged(costs: SiteCosts, start: readonly number[]): number[] {
  const sites = start.slice();
  const least = negligible * siteCost(costs, sites);
  for (;;) {
    const { by, first, second } = cheapestTwo(costs, sites);
    let best = { gain: least, out: -1, site: -1 };
    costs.forEach((cost, site) => {
      if (sites.includes(site)) return;
      let gained = 0;
      const lost = new Float64Array(sites.length);
      for (let i = 0; i < first.length; i++) {
        if (cost[i] < first[i]) gained += first[i] - cost[i];
        else lost[by[i]] += (cost[i] < second[i] ? cost[i] : second[i]) - first[i];
      }
      lost.forEach((loss, out) => {
        if (gained - loss > best.gain) best = { gain: gained - loss, out, site };
      });
    });
    if (best.site < 0) return sites.sort((a, b) => a - b);
    sites[best.out] = best.site;
  }
}

/** Per client its cheapest site (as a place in `sites`), and what this and the second cheapest cost. */
function cheapestTwo(costs: SiteCosts, sites: readonly number[]) {
  const clients = costs[0].length;
  const by = new Int32Array(clients);
  const first = new Float64Array(clients).fill(Infinity);
  const second = new Float64Array(clients).fill(Infinity);
  sites.forEach((site, k) => {
    costs[site].forEach((cost, i) => {
      if (cost < first[i]) {
        second[i] = first[i];
        first[i] = cost;
        by[i] = k;
      } else if (cost < second[i]) second[i] = cost;
    });
  });
  return { by, first, second };
}
