/** Which of a double's two words of 32 bits holds sign and exponent: 1 on nearly all machines, else 0. */
export const highWord = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
