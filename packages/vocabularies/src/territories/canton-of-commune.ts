/** The first number and the canton of each range in which the Federal Statistical Office numbers the communes of a canton. */
const RANGES = [
  ...([
    [1, "ZH"],
    [301, "BE"],
    [1001, "LU"],
    [1201, "UR"],
    [1301, "SZ"],
    [1401, "OW"],
    [1501, "NW"],
  ] as const),
  ...([
    [1601, "GL"],
    [1701, "ZG"],
    [2001, "FR"],
    [2401, "SO"],
    [2701, "BS"],
    [2761, "BL"],
  ] as const),
  ...([
    [2901, "SH"],
    [3001, "AR"],
    [3101, "AI"],
    [3201, "SG"],
    [3501, "GR"],
    [4001, "AG"],
  ] as const),
  ...([
    [4401, "TG"],
    [5001, "TI"],
    [5401, "VD"],
    [6001, "VS"],
    [6401, "NE"],
    [6601, "GE"],
  ] as const),
  ...([
    [6701, "JU"],
    [7001, undefined],
  ] as const),
];

/** The canton in whose range the number of a Swiss commune is: known without the list of communes. */
export function cantonOfCommune(number: number): `canton:${string}` | undefined {
  const letters = RANGES.findLast(([first]) => first <= number)?.[1];
  return letters === undefined ? undefined : `canton:${letters}`;
}
