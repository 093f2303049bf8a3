import { frenchMonths } from "@openhpa/core";

const seasons: Readonly<Record<string, string>> = {
  "21": "printemps",
  "22": "été",
  "23": "automne",
  "24": "hiver",
};

/** A date in French words: `2019-05-03` is «\u00A03 mai 2019\u00A0», `2020-22` «\u00A0été 2020\u00A0», `2019/..` «\u00A02019, sans fin connue\u00A0»; undefined for what is no date. */
export function dateWords(edtf: string): string | undefined {
  const ends = edtf.split("/");
  if (ends.length === 2) {
    const [start, end] = ends.map((text) => (text === ".." || text === "" ? "" : dateWords(text)));
    if (start === undefined || end === undefined) return undefined;
    if (start === "") return end === "" ? undefined : `jusqu'à ${end}`;
    return end === "" ? `${start}, sans fin connue` : `de ${start} à ${end}`;
  }
  const found = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/.exec(edtf);
  if (!found) return undefined;
  const [, year = "", month, day, doubt] = found;
  const words = [
    day === undefined ? undefined : day === "01" ? "1er" : String(Number(day)),
    month === undefined ? undefined : (seasons[month] ?? frenchMonths[Number(month) - 1]),
    year.endsWith("XX") ? `${year.slice(0, 2)}00-${year.slice(0, 2)}99` : year.replace("X", "0 (décennie)"),
  ];
  if (month !== undefined && words[1] === undefined) return undefined;
  const said = words.filter((word) => word !== undefined).join(" ");
  return doubt ? `${said} (environ)` : said;
}
