/**
 * How the page answers a worker that stands still: shared memory with a state, a length and JSON text.
 * The memory grows with the longest answer.
 */
export type AnswerBuffer = SharedArrayBuffer & { grow(bytes: number): void; readonly maxByteLength: number };
export type Answer = { readonly reply: unknown } | { readonly error: string };

const waiting = 0;
const answered = 1;
const headerBytes = 8;
const maxByteLength = 1 << 29;

export function createAnswerBuffer(): AnswerBuffer {
  const GrowableBuffer = SharedArrayBuffer as unknown as new (
    bytes: number,
    options: { maxByteLength: number },
  ) => AnswerBuffer;
  return new GrowableBuffer(1 << 16, { maxByteLength });
}

/** On the page. */
export function writeAnswer(buffer: AnswerBuffer, answer: Answer): void {
  const text = new TextEncoder().encode(JSON.stringify(answer));
  if (headerBytes + text.length > buffer.byteLength) buffer.grow(headerBytes + text.length);
  new Uint8Array(buffer, headerBytes, text.length).set(text);
  const header = new Int32Array(buffer, 0, 2);
  header[1] = text.length;
  Atomics.store(header, 0, answered);
  Atomics.notify(header, 0);
}

/** In the worker: stands still until the page has answered the call just posted. */
export function waitForAnswer(buffer: AnswerBuffer): unknown {
  const header = new Int32Array(buffer, 0, 2);
  Atomics.wait(header, 0, waiting);
  const text = new TextDecoder().decode(new Uint8Array(buffer, headerBytes, header[1]).slice());
  Atomics.store(header, 0, waiting);
  const answer = JSON.parse(text) as Answer;
  if ("error" in answer) throw new Error(answer.error);
  return answer.reply;
}
