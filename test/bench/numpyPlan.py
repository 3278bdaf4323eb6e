"""The benchmark's plan model in numpy, one run per line read: answers with milliseconds."""

import sys
import time

import numpy as np

products, weeks, trials = (int(argument) for argument in sys.argv[2:5])
tuned = sys.argv[1] == "tuned"
log_ratio = -0.1 - 0.001 * (np.arange(products) % 50)
margin = 5.0 + np.arange(products) % 7
log_lift = np.where(np.arange(weeks) % 8 == 0, 0.4, 0.0)


def plain(generator):
    """As one would write it: whole arrays, a new one for each step."""
    elasticity = generator.normal(-1.8, 0.3, trials)
    profit = np.zeros(trials)
    for product in range(products):
        for week in range(weeks):
            noise = generator.normal(0.0, 0.25, trials)
            demand = np.exp(3 + log_lift[week] + noise) * np.exp(log_ratio[product]) ** elasticity
            profit = profit + margin[product] * demand
    return profit


def in_place(generator):
    """The quickest way known: SFC64, one exponential, everything in place and in cache."""
    elasticity = generator.normal(-1.8, 0.3, trials)
    profit = np.zeros(trials)
    noise = np.empty(trials)
    for product in range(products):
        base = 3 + elasticity * log_ratio[product]
        lifted = base + 0.4
        for week in range(weeks):
            generator.standard_normal(out=noise)
            noise *= 0.25
            noise += lifted if week % 8 == 0 else base
            np.exp(noise, out=noise)
            noise *= margin[product]
            profit += noise
    return profit


for line in sys.stdin:
    generator = np.random.Generator(np.random.SFC64(1) if tuned else np.random.PCG64(1))
    start = time.perf_counter()
    (in_place if tuned else plain)(generator)
    print((time.perf_counter() - start) * 1000, flush=True)
