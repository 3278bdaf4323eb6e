/**
 * The text of a file whose encoding is not said: by its byte order mark, else by its zero bytes (UTF-16),
 * else UTF-8 where it is valid, else GB18030, which Chinese shop platforms export, else Western European.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Latin letters, digits and commas in UTF-16 have a zero byte each, on one side. */
function encodingOfZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1000);
  const zerosAt = (side: number) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length;
  if (zerosAt(1) > sample.length / 8) return "utf-16le";
  if (zerosAt(0) > sample.length / 8) return "utf-16be";
  return null;
}
