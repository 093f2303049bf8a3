const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Weight of a UTF-16 unit that puts surrogates (code points above U+FFFF) after every other character. */
function weight(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit <= LAST_SURROGATE ? unit + 0x2000 : unit - 0x800;
}

/** Order of two strings by Unicode code point: the order of their UTF-8 bytes, of `LC_ALL=C sort`, and of RDFC-1.0. */
export function compareCodePoints(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}
