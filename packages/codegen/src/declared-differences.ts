import { type IssueCode, issueCodes } from "@openhpa/core";
import type { Outcome } from "./matrix/outcome.js";

/** A published validator: the JSON Schema in all its forms (2020-12, draft-07, precompiled), or SHACL (core shapes and SPARQL constraints). */
export type PublishedValidator = "json-schema" | "shacl";

/** Where a published validator decides otherwise than `validate()`, and why it cannot be otherwise. */
export interface DeclaredDifference {
  readonly validator: PublishedValidator;
  /** The code that `validate()` gives, or the one that the validator gives to a valid record. */
  readonly code: IssueCode;
  /** The sorts of fault it is about, by their names in the matrix or of a seed; without, every other one of the code. */
  readonly faults?: readonly string[];
  /** Everything the validator does with these records: each is seen in the matrix, and nothing else is. */
  readonly outcomes: readonly Outcome[];
  readonly reason: { readonly fr: string; readonly en: string };
}

type Reason = readonly [fr: string, en: string];
type Row = readonly [code: IssueCode, outcomes: readonly Outcome[], reason: Reason, ...faults: string[]];

const accepted = ["accepted"] as const;
const noWarnings: Reason = [
  "JSON Schema ne connaît que valide et invalide ; un avertissement ou une information ne rend jamais une fiche invalide",
  "JSON Schema knows valid and invalid only; a warning or an information never makes a record invalid",
];
const twoValues: Reason = [
  "JSON Schema ne sait pas comparer deux valeurs",
  "JSON Schema cannot compare two values",
];
const noReferences: Reason = [
  "JSON Schema ne sait pas suivre une clé ou un chemin",
  "JSON Schema cannot follow a key or a path",
];

const noLimit: Reason = [
  "seul `validate()` compte ce qu'il ne dit pas",
  "only `validate()` counts what it does not say",
];

const jsonSchema: readonly Row[] = [
  [
    "invalid-json",
    ["no-input"],
    ["un JSON Schema ne voit que du JSON lu", "a JSON Schema sees parsed JSON only"],
  ],
  [
    "repeated-field",
    ["no-input"],
    [
      "un JSON Schema voit du JSON lu, où le champ n'est plus qu'une fois",
      "a JSON Schema sees parsed JSON, where the field stands once",
    ],
  ],
  [
    "too-deep",
    accepted,
    ["JSON Schema n'a pas de limite de profondeur", "JSON Schema has no limit of depth"],
  ],
  [
    "duplicate-key",
    accepted,
    [
      "une clé est unique dans toute la fiche, ce que JSON Schema ne sait pas comparer",
      "a key is unique in the whole record, which JSON Schema cannot compare",
    ],
  ],
  [
    "duplicate-record",
    accepted,
    ["seule une collection de fiches le montre", "only a collection of records shows it"],
  ],
  [
    "duplicate-value",
    accepted,
    [
      "deux graphies Unicode d'un même texte (NFC, NFD) sont deux valeurs pour JSON Schema",
      "two Unicode forms of one text (NFC, NFD) are two values to JSON Schema",
    ],
    "two-unicode-forms",
  ],
  ["dangling-reference", accepted, noReferences],
  ["subset-cycle", accepted, noReferences],
  ["outcome-pathway-backwards", accepted, noReferences],
  ["period-order", accepted, twoValues],
  ["age-order", accepted, twoValues],
  ["span-order", accepted, twoValues],
  [
    "unknown-territory",
    accepted,
    [
      "les listes de territoires ne sont pas dans le schéma, seulement la forme des codes",
      "the lists of territories are not in the schema, only the form of their codes",
    ],
  ],
  ...(Object.keys(issueCodes) as IssueCode[])
    .filter((code) => issueCodes[code] !== "error")
    .map((code): Row => [code, accepted, noWarnings]),
];

const noGraph: Reason = ["il n'y a pas de graphe à contrôler", "there is no graph to check"];
const jsonTypes: Reason = [
  "la conversion lit des fiches valides, et un graphe n'a pas les types de JSON : liste ou valeur seule, nombre ou texte, null",
  "conversion reads valid records, and a graph does not have the types of JSON: list or single value, number or text, null",
];
const keyInAddress: Reason = [
  "la clé d'un élément est dans son adresse : sans clé, pas d'élément",
  "the key of a part is in its address: without a key there is no part",
];
const paths: Reason = [
  "un chemin dans la fiche n'est qu'un texte pour SHACL ; les références par clé sont contrôlées",
  "a path into the record is a mere string to SHACL; references by key are checked",
];
const firstOfTwo: Reason = [
  "SHACL Core (sh:lessThanOrEquals) signale la plus petite des deux bornes, au lieu de la seconde",
  "SHACL core (sh:lessThanOrEquals) reports the lower of the two bounds instead of the second",
];
const oneNode: Reason = [
  "deux éléments de même clé sont un seul nœud ; cela se voit à deux rangs, à deux valeurs ou à deux endroits",
  "two things with one key are one node; two positions, two values or two places give it away",
];
const noLists: Reason = [
  "les listes de territoires ne sont pas dans les formes, seulement la forme des codes",
  "the lists of territories are not in the shapes, only the form of their codes",
];
const controlCharacters: Reason = [
  "les expressions XPath ne savent pas nommer les caractères de contrôle, et un graphe ne contient pas de codet isolé (surrogate)",
  "XPath patterns cannot name control characters, and a graph has no lone surrogates",
];
const languageTags: Reason = [
  "RDF ne distingue pas les majuscules d'une étiquette de langue, et un graphe dont l'étiquette est mal formée ne se lit pas",
  "RDF does not tell the case of language tags, and a graph with a malformed tag does not parse",
];

const shacl: readonly Row[] = [
  ["invalid-json", ["no-input"], noGraph],
  ["repeated-field", ["no-input"], noGraph],
  ["more-issues", accepted, noLimit],
  ["record-not-object", ["no-input"], noGraph],
  [
    "unknown-record-type",
    ["no-input", "accepted"],
    [
      "une fiche sans type du modèle n'est pas convertie, et un nœud sans classe du modèle n'est pas visé",
      "a record without a type of the model is not converted, and a node without a class of the model is not targeted",
    ],
  ],
  ["too-deep", accepted, ["un graphe n'a pas de profondeur", "a graph has no depth"]],
  [
    "unknown-field",
    accepted,
    [
      "la conversion n'écrit que les champs du modèle, et un graphe peut dire plus que les formes",
      "conversion writes fields of the model only, and a graph may say more than the shapes",
    ],
  ],
  ["duplicate-value", accepted, ["un graphe est un ensemble", "a graph is a set"]],
  ["duplicate-key", ["same", "accepted", "other"], oneNode],
  ["duplicate-record", ["other"], oneNode],
  [
    "dangling-reference",
    accepted,
    paths,
    "path-to-no-field",
    "path-to-no-thing",
    "path-beyond-a-value",
    "champ-inconnu",
  ],
  ["missing-contradicted", accepted, paths],
  ["age-order", ["other"], firstOfTwo],
  ["span-order", ["other"], firstOfTwo],
  ["invalid-text", accepted, controlCharacters],
  ["text-not-nfc", accepted, ["la conversion écrit le texte en NFC", "conversion writes text in NFC"]],
  ["ended-territory", accepted, noLists],
  ["former-territory", accepted, noLists],
  ["unknown-territory", accepted, noLists],
  [
    "empty-value",
    accepted,
    ["une liste vide n'écrit rien dans le graphe", "an empty list writes nothing into the graph"],
    "empty-list",
    "liste-vide",
  ],
  [
    "empty-value",
    ["other"],
    [
      "un texte sans aucune langue n'écrit rien : le champ manque",
      "a text without any language writes nothing: the field is missing",
    ],
    "no-language",
    "aucune-langue",
  ],
  [
    "empty-value",
    ["same", "other", "accepted"],
    [
      "un code, une clé ou un territoire vide devient une adresse d'une autre forme",
      "an empty code, key or territory becomes an address of another form",
    ],
    "empty-text",
    "blank-text",
  ],
  [
    "invalid-format",
    accepted,
    languageTags,
    "capital-language",
    "empty-language",
    "accented-language",
    "language-with-line-feed",
    "underscore-language",
    "prototype-language",
    "escaped-language",
  ],
  [
    "invalid-iri",
    accepted,
    [
      "les caractères à usage privé et les non-caractères n'ont pas de nom que tous les moteurs lisent",
      "private-use characters and non-characters have no name that every engine reads",
    ],
    "private-use-character",
  ],
  [
    "invalid-key",
    ["other"],
    [
      "une référence dont la clé est mal écrite ne mène à rien : dangling-reference",
      "a reference with a malformed key leads to nothing: dangling-reference",
    ],
    "capital-in-reference",
    "line-feed-after-reference",
  ],
  ["missing-field", accepted, keyInAddress, "no-key"],
  [
    "unknown-concept",
    accepted,
    ["le préfixe smoc: n'est pas dans le graphe", "the prefix smoc: is not in the graph"],
    "prefix-in-capitals",
  ],
  [
    "out-of-range",
    ["other"],
    [
      "rdf-validate-shacl compte les unités UTF-16 ; sh:maxLength compte des caractères",
      "rdf-validate-shacl counts UTF-16 units; sh:maxLength counts characters",
    ],
    "longest-in-code-points",
  ],
  ["wrong-type", ["same", "accepted", "other", "no-input"], jsonTypes],
];

const expand =
  (validator: PublishedValidator) =>
  ([code, outcomes, [fr, en], ...faults]: Row): DeclaredDifference => ({
    validator,
    code,
    ...(faults.length > 0 ? { faults } : {}),
    outcomes,
    reason: { fr, en },
  });

/**
 * The one table of differences between `validate()` and the validators that are published from the same model. Whatever is not in it
 * gives the same verdict, with the same code at the same place; the tests fail when a row is missing and when a row says too much.
 */
export const declaredDifferences: readonly DeclaredDifference[] = [
  ...jsonSchema.map(expand("json-schema")),
  ...shacl.map(expand("shacl")),
];

/** The row that a fault of a code falls under; undefined where the validator must agree. */
export function differenceOf(
  validator: PublishedValidator,
  code: IssueCode,
  fault: string,
): DeclaredDifference | undefined {
  const rows = declaredDifferences.filter((row) => row.validator === validator && row.code === code);
  return (
    rows.find(({ faults }) => faults?.includes(fault)) ?? rows.find(({ faults }) => faults === undefined)
  );
}
