/** The départements of the regions that ended with 2015 (docs/sources/territories.md §6). */
const MEMBERS = `21 08 10 51 52
22 02 60 80
23 27 76
25 14 50 61
26 21 58 71 89
31 59 62
41 54 55 57 88
42 67 68
43 25 39 70 90
54 16 17 79 86
72 24 33 40 47 64
73 09 12 31 32 46 65 81 82
74 19 23 87
82 01 07 26 38 42 69 73 74
83 03 15 43 63
91 11 30 34 48 66`;

const byDepartement = new Map<string, `region:${string}`>(
  MEMBERS.split("\n").flatMap((row) => {
    const [region = "", ...members] = row.split(" ");
    return members.map((member) => [`departement:${member}`, `region:${region}`] as const);
  }),
);

/** The region of before 2016 that a département lay in, where its region was merged. */
export function formerRegionOf(departement: string): `region:${string}` | undefined {
  return byDepartement.get(departement);
}
