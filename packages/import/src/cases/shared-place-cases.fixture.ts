import type { Case } from "./case.fixture.js";

/** The territories of each row of a table, a line a row; `–` is none, `*` a row that another case judges. */
function rows(list: string): Case {
  const is = list
    .trim()
    .split("\n")
    .flatMap((line, index) => {
      const codes = line.trim() === "–" ? [] : line.trim().split(" ");
      return codes[0] === "*" ? [] : [[`/${index}/coverage/territories/…`, codes] as const];
    });
  return { source: "table", is: Object.fromEntries(is) };
}

/** Tables of places that lie beside the repository, by file. */
export const sharedPlaceCases: Readonly<Record<string, Case>> = {
  "table-t9-territories.csv": rows(`
    departement:971 commune:97101
    departement:2A commune:2A004
    departement:2A
    departement:976 commune:97611
    departement:975 commune:97502
    departement:978 commune:97801
    departement:977 commune:97701
    departement:987 commune:98735
    departement:988 commune:98818
    commune:2B033
    departement:01 commune:01053
    departement:01
    departement:69
    –
    epci:200046977
    commune:69123
    epci:200046977 commune:69383
    departement:75 commune:75113
    departement:75 commune:75113
    departement:13 commune:13215
    departement:13 commune:13201
    departement:93 commune:93059
    departement:93 commune:93059
    departement:85 commune:85165
    departement:85 commune:85212
    departement:85 commune:85084
    departement:49 commune:49023
    departement:49 commune:49006
    departement:72 commune:72181
    departement:53 departement:72
    departement:53 departement:72
    departement:53 departement:72
    departement:53 departement:72
    departement:35 commune:35288
    departement:22
    departement:67 commune:67482
    departement:67 departement:68
    region:94
    departement:2A
    departement:2B
    departement:90
    departement:986
    –
    departement:74 commune:74010
    commune-ch:6621
    canton:VD commune-ch:5586
    canton:VD commune-ch:5892
    –
    departement:39 commune:39198
    canton:FR commune-ch:2196`),
  "table-t12-arrondissements.csv": rows(`
    ${"commune:75113\n".repeat(6)}commune:75101
    commune:75101
    –
    commune:13215
    commune:13215
    commune:13201
    ${"commune:69383\n".repeat(4)}commune:93066
    –
    commune:97411
    commune:97411
    commune:72181
    commune:72181
    commune:53130
    –
    –
    commune:85165
    commune:85194
    commune:85194
    commune:85060
    commune:50129
    commune:50129
    –
    commune:91228
    commune:51108
    commune:74011
    commune:42218
    commune:42218
    –
    –
    commune:14666
    commune:14712
    commune:55138
    commune:01224 commune:01047
    *
    commune:13001
    commune:76351
    commune:76351
    –
    commune:85191
    commune:85191
    commune:26058
    commune:97209
    –
    –
    commune:97608
    commune:97610
    commune:97353`),
  "table-t13-postcode-as-commune.csv": rows(`
    –
    commune:72181
    –
    –
    –
    commune:93059
    commune:85060`),
  "table-t14-old-regions.csv": rows(`
    region:74
    region:31
    region:31
    region:73
    region:82
    region:42
    region:93
    region:11
    region:23
    region:24
    region:22
    region:54
    region:76
    region:32
    region:44
    region:04
    region:04
    –
    region:93
    region:84
    region:84
    region:84`),
};
