/** What the language itself brings, as Apps Script's V8 has it. */
const languageGlobals = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
  Object Function Boolean Symbol Number BigInt Math Date String RegExp JSON Intl Reflect Proxy Promise
  Array ArrayBuffer DataView Map Set WeakMap WeakSet WeakRef FinalizationRegistry Atomics SharedArrayBuffer
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  BigInt64Array BigUint64Array Float32Array Float64Array
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError`.split(/\s+/),
);

export type Globals = Readonly<Record<string, unknown>>;

/**
 * Runs a classic script in a fresh scope that holds the language, the given globals and nothing else of
 * the place it runs in, then looks up a top-level function by its name.
 *
 * The same way serves a browser's worker and Node: the script is the body of a function whose parameters
 * cover every other global, found by looking at the global object. It keeps honest scripts honest and is
 * no prison: code made from text (`Function("…")`) and `this` in a sloppy function still reach the realm.
 *
 * @returns the function, or undefined where the script declares none of that name
 */
export function functionInFreshScope(code: string, name: string, globals: Globals): unknown {
  if (!isIdentifier(name) || languageGlobals.has(name)) return undefined;
  const scope = Object.assign(Object.create(null), languageValues(), globals);
  scope.globalThis = scope;
  const names = [...new Set([...otherGlobals(), ...Object.keys(globals), "globalThis"])];
  const run = compiled(code, name, names);
  return run.apply(
    scope,
    names.map((each) => scope[each]),
  );
}

type Run = (...values: unknown[]) => unknown;
let lastCode = "";
const runsOfLastCode = new Map<string, Run>();

/** Compiling a large bundle costs more than running it, so the last one is kept; each run makes its own scope. */
function compiled(code: string, name: string, names: readonly string[]): Run {
  if (code !== lastCode) runsOfLastCode.clear();
  lastCode = code;
  const key = `${name}(${names})`;
  // Two levels: the script may declare `const name` or `class Blob`, which a parameter would forbid.
  const body = `return (() => {${code}\n;return typeof ${name} === "function" ? ${name} : undefined;})();`;
  const run = runsOfLastCode.get(key) ?? (new Function(...names, body) as Run);
  runsOfLastCode.set(key, run);
  return run;
}

function languageValues(): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of languageGlobals) values[name] = Reflect.get(globalThis, name);
  return values;
}

/**
 * Every name that the place brings beyond the language, and `arguments`, which a function's body sees.
 * What all objects have (`constructor`, `toString`) is no global.
 */
function otherGlobals(): string[] {
  const names = new Set(["arguments"]);
  for (let at: object = globalThis; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return [...names].filter((name) => isIdentifier(name) && !languageGlobals.has(name));
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !reserved.has(name);
}

const reserved = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false finally
  for function if import in instanceof new null return super switch this throw true try typeof var void
  while with`.split(/\s+/),
);
