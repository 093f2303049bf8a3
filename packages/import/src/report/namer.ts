import { classOf, type Fields, type ModelClass, type ModelField } from "@openhpa/core";
import {
  label,
  schemeNamed,
  schemes,
  smallTerritories,
  type TerritoryIndex,
  territoryCodePattern,
} from "@openhpa/vocabularies";
import { dateWords } from "./date-words.js";

/** Says the values of a record as people do. */
export interface Namer {
  /** One value or several of a field: concepts by their labels, territories by their names, dates in words. */
  value(field: ModelField, value: unknown): string;
  /** A bare code, by what the field holds; a territory or a date where no field is known. */
  code(field: ModelField | undefined, code: string): string;
}

const isTerritory = new RegExp(territoryCodePattern);

/** Fields of things that only files need. */
const INNER = new Set(["key", "certainty", "e164"]);

function territoryWords(territories: TerritoryIndex, code: string): string {
  const territory = territories.get(code);
  const type = label(schemes["territory-type"], code.slice(0, code.indexOf(":"))) ?? "territoire";
  if (!territory) return `${type} ${code.slice(code.indexOf(":") + 1)}`;
  return `${territory.name} (${type.toLowerCase()})`;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** A text of one language, French before others. */
function textOf(value: unknown): string {
  if (!isFields(value)) return String(value);
  const [first] = Object.values(value);
  return String(value.fr ?? first ?? "");
}

/** Makes the namer over the territories that are known; without them communes are said by their number. */
export function createNamer(territories: TerritoryIndex = smallTerritories()): Namer {
  function code(field: ModelField | undefined, text: string): string {
    if (field?.datatype.kind === "code") return label(schemeNamed(field.datatype.scheme), text) ?? text;
    if (field?.datatype.kind === "territory" || isTerritory.test(text))
      return territoryWords(territories, text);
    return dateWords(text) ?? text;
  }

  function thing(entry: ModelClass, value: Fields): string {
    const own = value.title ?? value.name ?? value.text ?? value.label;
    if (own !== undefined) return textOf(own);
    const { territory: place, group, value: number } = value;
    const what = place === undefined ? group : code(undefined, String(place));
    if (what !== undefined && typeof number === "number")
      return `${what} : ${String(number).replace(".", ",")}`;
    return entry.fields
      .filter(
        ({ name, datatype }) =>
          value[name] !== undefined && !INNER.has(name) && datatype.kind !== "reference",
      )
      .map((field) => `${field.fr[0]} : ${one(field, value[field.name])}`)
      .join(", ");
  }

  function one(field: ModelField, value: unknown): string {
    if (value === undefined || value === null) return "";
    if (Array.isArray(value)) return value.map((item) => one(field, item)).join(" ; ");
    const of = classOf(field);
    if (of) return isFields(value) ? thing(of, value) : String(value);
    const { kind } = field.datatype;
    if (kind === "text") return textOf(value);
    if (typeof value === "boolean") return value ? "oui" : "non";
    if (typeof value === "number") return String(value).replace(".", ",");
    const isCoded = kind === "code" || kind === "territory" || kind === "edtf" || kind === "date";
    return isCoded ? code(field, String(value)) : String(value);
  }
  return { value: one, code };
}
