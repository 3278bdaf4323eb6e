"""The benchmark's plan model in numpy, one run per line read: answers with milliseconds, or says why not."""

import sys
import time

import numpy as np

products, weeks, trials = (int(argument) for argument in sys.argv[2:5])
tuned = sys.argv[1] == "tuned"
log_ratio, log_lift, noise_sd, margin = -0.1, 0.4, 0.25, 6.0
log_base = np.log(20.0)


def plain(generator):
    """As one would write it: whole arrays, a new one for each step."""
    elasticity = generator.normal(-1.8, 0.3, trials)
    profit = np.zeros(trials)
    for _ in range(products):
        for week in range(weeks):
            lift = log_lift if week % 8 == 0 else 0.0
            noise = generator.normal(0.0, noise_sd, trials)
            demand = np.exp(log_base + lift + noise) * (np.exp(log_ratio) ** elasticity)
            profit = profit + margin * demand
    return profit


def in_place(generator):
    """The quickest way known: SFC64, one exponential, everything in place and in cache."""
    elasticity = generator.normal(-1.8, 0.3, trials)
    profit = np.zeros(trials)
    noise = np.empty(trials)
    for _ in range(products):
        for week in range(weeks):
            shift = log_base + (log_lift if week % 8 == 0 else 0.0)
            base = elasticity * log_ratio + shift if week < 2 else base
            generator.standard_normal(out=noise)
            noise *= noise_sd
            noise += base
            np.exp(noise, out=noise)
            noise *= margin
            profit += noise
    return profit


for line in sys.stdin:
    generator = np.random.Generator(np.random.SFC64(1) if tuned else np.random.PCG64(1))
    start = time.perf_counter()
    (in_place if tuned else plain)(generator)
    print((time.perf_counter() - start) * 1000, flush=True)
