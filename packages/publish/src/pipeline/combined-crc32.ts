/** The polynomial of CRC-32 with its bits reversed. */
const POLYNOMIAL = 0xedb88320;
/** The polynomial 1 in that form, and x. */
const ONE = 0x80000000;
const X = 0x40000000;

/** The product of two polynomials modulo that of CRC-32. */
function product(a: number, b: number): number {
  let [sum, factor] = [0, b];
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) sum ^= factor;
    factor = (factor & 1) === 0 ? factor >>> 1 : (factor >>> 1) ^ POLYNOMIAL;
  }
  return sum >>> 0;
}

/** x to the power of the bits in a number of bytes. */
function shift(bytes: number): number {
  let [power, square] = [ONE >>> 0, X];
  for (let left = bytes * 8; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(power, square);
    square = product(square, square);
  }
  return power;
}

/** The CRC-32 of two pieces, the one after the other, from those of each and the length of the second in bytes. */
export function combinedCrc32(first: number, second: number, length: number): number {
  return (product(first, shift(length)) ^ second) >>> 0;
}
