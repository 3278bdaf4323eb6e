import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { emulate, enumeration } from "./emulate.js";
import { formatDate } from "./formatDate.js";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const algorithms = enumeration<Utilities["DigestAlgorithm"]>("Utilities.DigestAlgorithm", ["MD5", "SHA_256"]);
const charsets = enumeration<Utilities["Charset"]>("Utilities.Charset", ["UTF_8"]);

export function utilities(): Utilities {
  return emulate<Utilities>("Utilities", {
    DigestAlgorithm: algorithms,
    Charset: charsets,
    formatDate: (date, timeZone: string, pattern: string) =>
      formatDate(new Date(date.getTime()), timeZone, pattern),
    getUuid: () => crypto.randomUUID(),
    computeDigest: (algorithm: unknown, value: string | number[]) => {
      return signed((algorithm === algorithms.MD5 ? md5 : sha256)(bytesOf(value)));
    },
    base64Encode: (data: string | number[]) => base64(bytesOf(data)),
    base64EncodeWebSafe: (data: string | number[]) =>
      base64(bytesOf(data)).replace(/\+/g, "-").replace(/\//g, "_"),
    sleep: (milliseconds: number) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },
  });
}

/** Apps Script's bytes run from -128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)];
}

function bytesOf(data: string | readonly number[]): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : Uint8Array.from(data);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
