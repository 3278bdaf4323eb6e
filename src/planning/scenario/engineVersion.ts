/** Version of all that decides the numbers of a run. Raised when the same plan would give other numbers. */
export const engineVersion = "3";
