import parseRanges from "range-parser";

/** A part of a file, both ends in it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file of so many bytes that a request asks for (RFC 9110 §14), undefined where the whole is to be sent: without `Range`, for
 * several parts at once, for a header that is none, or when `If-Range` speaks of another state of the file.
 */
export function byteRange(
  request: Request,
  bytes: number,
  etag: string,
): ByteRange | "unsatisfiable" | undefined {
  const asked = request.headers.get("Range");
  const held = request.headers.get("If-Range");
  if (asked === null || request.method !== "GET" || (held !== null && held !== etag)) return undefined;
  const ranges = parseRanges(bytes, asked, { combine: true });
  if (ranges === -1) return "unsatisfiable";
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length !== 1) return undefined;
  return ranges[0];
}
