import { KEY_PATTERN } from "@openhpa/core";
import { LANGUAGE_TAG } from "../language/language-tag.js";
import { type CodedQuestion, codedQuestions, questions, schemesOf } from "./site-profile.js";

/** A part of a JSON Schema, as far as profiles need one. */
export interface SchemaPart {
  readonly type: "object" | "array" | "string";
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaPart | false;
  readonly items?: SchemaPart;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

const text = (description: string, more: Partial<SchemaPart> = {}): SchemaPart => ({
  type: "string",
  description,
  pattern: "\\S",
  maxLength: 500,
  ...more,
});

const TERRITORY = "^(?:country|region|departement|commune|epci|canton|commune-ch):[A-Z0-9]+$";
/** An address with at most one number, and stars. */
export const ADDRESS = "^https?://[^\\s{}]+(?:\\{number\\}[^\\s{}]*)?$";

function codesOf(question: CodedQuestion): SchemaPart {
  const codes = [...new Set(schemesOf(question).flatMap(({ notations }) => [...notations]))];
  return codes.length === 0
    ? text("Code d'un territoire : commune:44109, departement:44, canton:VD…", { pattern: TERRITORY })
    : { type: "string", description: "Code de la liste.", enum: codes };
}

const values: SchemaPart = {
  type: "object",
  description: "Pour une question, les valeurs imprimées et leurs codes.",
  additionalProperties: false,
  properties: Object.fromEntries(
    (Object.keys(codedQuestions) as CodedQuestion[]).map((question) => [
      question,
      { type: "object", additionalProperties: codesOf(question), maxProperties: 5_000 } satisfies SchemaPart,
    ]),
  ),
};

/** The JSON Schema of a site profile (2020-12): what `checkProfile` checks, and what an editor can complete from. */
export const profileSchema: SchemaPart & {
  readonly $schema: string;
  readonly title: string;
} = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Profil d'un site",
  description: "Comment les fiches d'un site sont écrites, pour « openhpa import --profile ».",
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: {
    $schema: text("Adresse de ce schéma."),
    name: text("Nom court du site : minuscules, chiffres, tirets. Il commence les clés des fiches.", {
      pattern: KEY_PATTERN,
      maxLength: 40,
    }),
    title: text("Nom du site."),
    publisher: text("Qui publie les fiches."),
    language: text("Langue des fiches : fr, de, it…", { pattern: LANGUAGE_TAG }),
    within: text("Territoire dans lequel sont toutes les fiches : region:93, departement:83, canton:VD…", {
      pattern: TERRITORY,
    }),
    addresses: {
      type: "array",
      description: "Adresses des fiches : {number} est le numéro de la fiche, * n'importe quoi d'autre.",
      items: text("Une adresse.", { pattern: ADDRESS }),
      maxItems: 20,
    },
    labels: {
      type: "object",
      description:
        "Intitulés du site et ce qu'ils demandent ; une * à la fin : la réponse suit sur la même ligne.",
      additionalProperties: { type: "string", description: "Ce que l'intitulé demande.", enum: questions },
      maxProperties: 500,
    },
    leaveOut: {
      type: "array",
      description: "Intitulés sous lesquels rien n'est à lire.",
      items: text("Un intitulé."),
      maxItems: 500,
    },
    values,
  },
};
