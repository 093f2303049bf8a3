import { nearest } from "@openhpa/core";
import {
  parseTerritoryCode,
  type Territory,
  type TerritoryIndex,
  territoryType,
} from "@openhpa/vocabularies";
import { ReportError } from "./report-error.js";

/** Places that are proposed for a name at most. */
const MOST_PROPOSED = 5;

/** The territories that somebody may have meant: those of a name, those of a bare code, the nearest code of the type. */
function meant(asked: string, territories: TerritoryIndex): readonly Territory[] {
  const named = territories.find(asked);
  if (named.length > 0) return named.slice(0, MOST_PROPOSED);
  const types = [...territoryType.concepts.keys()];
  const bare = types.flatMap((type) => territories.get(`${type}:${asked.toUpperCase()}`) ?? []);
  if (bare.length > 0) return bare;
  const colon = asked.indexOf(":");
  const [type, code] = [
    asked.slice(0, Math.max(colon, 0)).toLowerCase(),
    asked.slice(colon + 1).toUpperCase(),
  ];
  const sameLetters = territories.get(`${type}:${code}`);
  if (sameLetters) return [sameLetters];
  const codes = [...territories.all()].flatMap(({ code }) => (code.startsWith(`${type}:`) ? [code] : []));
  const near = nearest(asked, codes);
  return near === undefined ? [] : [territories.get(near)].filter((found) => found !== undefined);
}

/** The territory of a typed code. Throws a {@link ReportError} that proposes what may have been meant. */
export function askedTerritory(asked: string, territories: TerritoryIndex): Territory {
  const found = parseTerritoryCode(asked) ? territories.get(asked) : undefined;
  if (found) return found;
  const proposed = meant(asked, territories).map(({ code, name }) => `${code} (${name})`);
  const list = proposed.join(", ");
  throw new ReportError("unknown-territory", {
    fr: `Territoire inconnu : ${asked}. ${proposed.length === 0 ? "Un code avec son type est attendu, par exemple region:52, departement:44 ou canton:VD." : `Vouliez-vous : ${list} ?`}`,
    en: `Unknown territory: ${asked}. ${proposed.length === 0 ? "A code with its type is expected, such as region:52, departement:44 or canton:VD." : `Did you mean: ${list}?`}`,
  });
}
