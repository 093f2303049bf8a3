type Position = readonly [longitude: number, latitude: number];

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const POSITION = String.raw`${NUMBER}\s+${NUMBER}(?:\s+${NUMBER})?`;
const RING = String.raw`\(\s*${POSITION}(?:\s*,\s*${POSITION})*\s*\)`;
const POLYGON = String.raw`\(\s*${RING}(?:\s*,\s*${RING})*\s*\)`;
const TEXT = new RegExp(
  String.raw`^(?:<[^>]+>\s*)?(?:POLYGON\s*(?:Z\s*)?${POLYGON}|MULTIPOLYGON\s*(?:Z\s*)?\(\s*${POLYGON}(?:\s*,\s*${POLYGON})*\s*\))$`,
  "i",
);

function positionsOf(ring: string): Position[] {
  return ring
    .replaceAll(/[()]/g, "")
    .split(",")
    .map((text) => text.trim().split(/\s+/).map(Number) as unknown as Position);
}

/** Twice the area of a ring, in square degrees. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] as Position;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isRing(ring: readonly Position[]): boolean {
  const [first, last] = [ring.at(0), ring.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const isOnGlobe = ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  return ring.length >= 4 && isClosed && isOnGlobe && areaOf(ring) !== 0;
}

/** Whether a text is a polygon in WKT (OGC Simple Features): closed rings with an area, longitude before latitude, in degrees. */
export function isWktPolygon(text: string): boolean {
  const plain = text.trim();
  if (!TEXT.test(plain)) return false;
  const rings = plain.match(new RegExp(RING, "gi")) ?? [];
  return rings.map(positionsOf).every(isRing);
}
