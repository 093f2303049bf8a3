import type { Territory, TerritoryCode } from "./territory.js";
import { SWISS_USUAL } from "./usual-names.js";

const ROW = /^(\d*)([^|]*)(?:\|(\d*))?(?:\|(\d*))?(?:\|(.+))?$/;
const SWITZERLAND = "country:CH" as const;

/** The communes of one canton, from its table: those that ended have an end and no successor, which the source does not give. */
export function readSwissCommunes(letters: string, table: string): Territory[] {
  const usual = new Map(SWISS_USUAL.split("\n").map((row) => row.split(": ") as [string, string]));
  let number = 0;
  return table.split("\n").map((row) => {
    const [, shown = "", printed = "", first = "", last = "", former] = ROW.exec(row) ?? [];
    number = shown === "" ? number + 1 : Number(shown);
    const usualNames = usual.get(`${number} ${printed}`)?.split("|");
    const otherNames = namesIn(printed);
    return {
      code: `commune-ch:${number}`,
      type: "commune-ch",
      ...(printed === "" ? ({ name: String(number), isUnnamed: true } as const) : { name: printed }),
      country: SWITZERLAND,
      canton: `canton:${letters}` as const,
      ...(otherNames.length > 0 ? { otherNames } : {}),
      ...(usualNames ? { usualNames } : {}),
      ...(first === "" ? {} : { start: `${first}-01-01` }),
      ...(last === "" ? {} : { end: `${last}-12-31` }),
      ...(former ? { formerNames: [{ name: former }] } : {}),
    };
  });
}

/** The typed codes of what `readSwissCommunes` gives, with the last day of those that ended. */
export function readSwissCodes(table: string): (readonly [code: TerritoryCode, end: string | undefined])[] {
  let number = 0;
  return table.split("\n").map((row) => {
    const [, shown = "", , , last = ""] = ROW.exec(row) ?? [];
    number = shown === "" ? number + 1 : Number(shown);
    return [`commune-ch:${number}`, last === "" ? undefined : `${last}-12-31`] as const;
  });
}

/** `Biel/Bienne` is called by both its names, `Crans (VD)` without its canton. */
function namesIn(printed: string): readonly string[] {
  const parts = /^Kommunanz /.test(printed) ? [] : printed.split("/");
  const bare = printed.replace(/ \([A-Z]{2}\)$/, "");
  return [...(parts.length > 1 ? parts : []), ...(bare === printed ? [] : [bare])];
}
