import type { Labels } from "../concept.js";
import { normaliseLabel } from "../label-form.js";
import { countryNames } from "./countries.data.js";
import type { Territory, TerritoryCode } from "./territory.js";

let read: ReadonlyMap<string, Required<Labels>> | undefined;

/** Names of the countries of ISO 3166-1 and of the European Union (`EU`) by their letters, in French, English, German and Italian. */
export function countryLabels(): ReadonlyMap<string, Required<Labels>> {
  read ??= new Map(
    countryNames.split("\n").map((row) => {
      const [letters = "", fr = "", en = "", de = "", it = ""] = row.split("|");
      return [letters, { fr, en, de, it }] as const;
    }),
  );
  return read;
}

/** A country by its letters or its name in one of four languages; undefined for another text. */
export function countryNamed(printed: string): Territory | undefined {
  const form = normaliseLabel(printed);
  for (const [letters, labels] of countryLabels())
    if (
      letters.toLowerCase() === form ||
      Object.values(labels).some((label) => normaliseLabel(label) === form)
    )
      return countryOf(`country:${letters}`);
  return undefined;
}

/** A country by its typed code, whether a territory of it is known or not; undefined for a code that no country has. */
export function countryOf(code: string): Territory | undefined {
  const [type, letters = ""] = code.split(":");
  const labels = type === "country" ? countryLabels().get(letters) : undefined;
  if (labels === undefined) return undefined;
  const own: TerritoryCode & `country:${string}` = `country:${letters}`;
  return { code: own, type: "country", name: labels.fr, country: own };
}
