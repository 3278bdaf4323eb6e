/**
 * Walks up the number of agents: the probability that a contact must wait (Erlang's C) with 1 agent, with 2,
 * and so on. The recursion of the inverse of Erlang's B neither overflows into nonsense nor cancels.
 *
 *   1/B(0) = 1,   1/B(n) = 1 + (n/A)/B(n − 1),   C(n) = n / ((n − A)/B(n) + A)
 *
 * @param load A, in erlangs, above 0
 * @returns a function that adds an agent and answers C, 1 where the agents cannot keep up, n ≤ A
 * @see Cooper, Introduction to Queueing Theory, 2nd ed. (1981), ch. 3 (Erlang B and C, the recursion)
 */
export function waitingProbabilities(load: number): () => number {
  let agents = 0;
  let inverse = 1;
  return () => {
    agents++;
    inverse = 1 + (agents / load) * inverse;
    return agents <= load ? 1 : agents / ((agents - load) * inverse + load);
  };
}
