import { nearest } from "@openhpa/core";
import { profileSchema, type SchemaPart } from "./profile-schema.js";
import type { SiteProfile } from "./site-profile.js";

/** A fault of a profile: where (a JSON pointer), what, and what to do. */
export interface ProfileFault {
  readonly pointer: string;
  readonly message: string;
  /** The same in both languages. */
  readonly messages: { readonly fr: string; readonly en: string };
  readonly suggestion?: string;
}

/** A profile that can be used, or all that is wrong with it. */
export type CheckedProfile =
  | { readonly ok: true; readonly profile: SiteProfile }
  | { readonly ok: false; readonly faults: readonly ProfileFault[] };

const LONGEST_SHOWN = 60;
const LISTED = 12;
const shown = (value: unknown): string => (JSON.stringify(value) ?? "rien").slice(0, LONGEST_SHOWN);
const inPointer = (name: string) => name.replace(/~/g, "~0").replace(/\//g, "~1");

const kinds = {
  object: { fr: "un objet { … }", en: "an object { … }" },
  array: { fr: "une liste [ … ]", en: "a list [ … ]" },
  string: { fr: "un texte", en: "a text" },
} as const;

const kindOf = (value: unknown) =>
  Array.isArray(value) ? "array" : value !== null && typeof value === "object" ? "object" : typeof value;

function fault(pointer: string, fr: string, en: string, suggestion?: string): ProfileFault {
  const hint =
    suggestion === undefined
      ? { fr: "", en: "" }
      : { fr: ` Vouliez-vous « ${suggestion} » ?`, en: ` Did you mean “${suggestion}”?` };
  const messages = { fr: fr + hint.fr, en: en + hint.en };
  return { pointer, message: messages.fr, messages, ...(suggestion === undefined ? {} : { suggestion }) };
}

function faultsOfText(value: string, part: SchemaPart, pointer: string): readonly ProfileFault[] {
  const { enum: choices, pattern, maxLength = 500, description = "" } = part;
  if (choices && !choices.includes(value)) {
    const suggestion = nearest(value, choices);
    const list = choices.length > LISTED ? `${choices.slice(0, LISTED).join(", ")}, …` : choices.join(", ");
    return [
      fault(
        pointer,
        `${shown(value)} n'est pas une des valeurs possibles : ${list}`,
        `${shown(value)} is none of the possible values: ${list}`,
        suggestion,
      ),
    ];
  }
  if (value.length > maxLength)
    return [
      fault(
        pointer,
        `Plus de ${maxLength} caractères : raccourcissez.`,
        `More than ${maxLength} characters: shorten it.`,
      ),
    ];
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value))
    return [
      fault(
        pointer,
        `${shown(value)} ne convient pas. ${description}`,
        `${shown(value)} has not the form that is expected (${pattern}).`,
      ),
    ];
  return [];
}

function faultsOfObject(value: Readonly<Record<string, unknown>>, part: SchemaPart, pointer: string) {
  const { properties = {}, additionalProperties, required = [], maxProperties = 100 } = part;
  const names = Object.keys(value);
  const faults: ProfileFault[] = required
    .filter((name) => !names.includes(name))
    .map((name) =>
      fault(
        `${pointer}/${name}`,
        `« ${name} » manque. ${properties[name]?.description ?? ""}`,
        `“${name}” is missing but required.`,
      ),
    );
  if (names.length > maxProperties)
    return [
      ...faults,
      fault(pointer, `Plus de ${maxProperties} entrées.`, `More than ${maxProperties} entries.`),
    ];
  for (const name of names) {
    const at = `${pointer}/${inPointer(name)}`;
    const of = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (of) faults.push(...faultsIn(value[name], of, at));
    else {
      const known = Object.keys(properties);
      faults.push(
        fault(
          at,
          `« ${name.slice(0, LONGEST_SHOWN)} » n'existe pas ici. Possibles : ${known.join(", ")}.`,
          `There is no “${name.slice(0, LONGEST_SHOWN)}” here. Possible: ${known.join(", ")}.`,
          nearest(name, known),
        ),
      );
    }
  }
  return faults;
}

function faultsIn(value: unknown, part: SchemaPart, pointer: string): readonly ProfileFault[] {
  if (kindOf(value) !== part.type) {
    const kind = kinds[part.type];
    return [
      fault(
        pointer,
        `${kind.fr} est attendu ; trouvé : ${shown(value)}.`,
        `${kind.en} is expected; found ${shown(value)}.`,
      ),
    ];
  }
  if (typeof value === "string") return faultsOfText(value, part, pointer);
  if (!Array.isArray(value)) return faultsOfObject(value as Readonly<Record<string, unknown>>, part, pointer);
  const { items, maxItems = 100 } = part;
  if (value.length > maxItems)
    return [fault(pointer, `Plus de ${maxItems} valeurs.`, `More than ${maxItems} values.`)];
  return items ? value.flatMap((one, index) => faultsIn(one, items, `${pointer}/${index}`)) : [];
}

/** Says of the content of a profile file whether it can be used, and if not, every fault. Never throws. */
export function checkProfile(input: unknown): CheckedProfile {
  const faults = faultsIn(input, profileSchema, "");
  return faults.length > 0 ? { ok: false, faults } : { ok: true, profile: input as SiteProfile };
}
