import { jurisdictions } from "./publisher.js";
import {
  optionalObjects,
  type PublisherFieldKind,
  pagesOfFields,
  publisherFields,
} from "./publisher-fields.js";

const words = {
  anyOf: [
    { type: "string", minLength: 1 },
    {
      type: "object",
      properties: Object.fromEntries(
        ["fr", "en", "de", "it"].map((language) => [language, { type: "string", minLength: 1 }]),
      ),
      required: ["fr"],
      additionalProperties: false,
    },
  ],
};
const colour = { type: "string", pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" };

const kinds: Readonly<Record<PublisherFieldKind, object>> = {
  jurisdiction: { enum: jurisdictions },
  text: { type: "string", minLength: 1 },
  words,
  "many-words": { type: "array", items: words, minItems: 1 },
  email: { type: "string", format: "email" },
  url: { type: "string", format: "uri", pattern: "^https?://" },
  accent: {
    anyOf: [
      colour,
      {
        type: "object",
        properties: { light: colour, dark: colour },
        required: ["light"],
        additionalProperties: false,
      },
    ],
  },
  file: { type: "string", minLength: 1 },
  day: { type: "string", format: "date" },
  percent: { type: "number", minimum: 0, maximum: 100 },
};

interface Node {
  readonly properties: Record<string, object>;
  readonly required: string[];
}

/** The schema of the object at a dotted path, `""` for the whole, with what a law asks for. */
function objectAt(prefix: string, needed: (path: string) => boolean): object {
  const node: Node = { properties: {}, required: [] };
  const names = new Set(
    publisherFields
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path }) => path.slice(prefix.length).split(".")[0] as string),
  );
  for (const name of names) {
    const path = prefix + name;
    const field = publisherFields.find((candidate) => candidate.path === path);
    node.properties[name] = field
      ? {
          ...kinds[field.kind],
          title: field.what.en,
          description: `${field.what.fr} (${pagesOfFields[field.page].fr})`,
        }
      : objectAt(`${path}.`, needed);
    const inner = publisherFields.filter((candidate) => candidate.path.startsWith(`${path}.`));
    const asks = inner.some((one) => needed(one.path) && !isApart(one.path, path));
    if (!optionalObjects.has(path) && (field ? needed(path) : asks)) node.required.push(name);
  }
  const { properties, required } = node;
  return {
    type: "object",
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** Whether a field is only needed in an object that may be left out of the one at a path. */
function isApart(field: string, path: string): boolean {
  return [...optionalObjects].some(
    (object) => object.startsWith(`${path}.`) && field.startsWith(`${object}.`),
  );
}

/** The JSON Schema (2020-12) of `publisher.json`: what an editor shows while it is written. */
export function publisherSchema(): object {
  const branches = jurisdictions.map((jurisdiction) => {
    const needed = (path: string) =>
      publisherFields.some((field) => field.path === path && field.neededIn.includes(jurisdiction));
    const schema = objectAt("", needed) as { readonly properties: Record<string, object> };
    const properties = {
      $schema: { type: "string" },
      ...schema.properties,
      jurisdiction: { const: jurisdiction },
    };
    return { ...schema, properties };
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "publisher.json",
    description:
      "Who publishes a base: what its pages say of law, accessibility and personal data. Qui publie une base : ce que ses pages disent du droit, de l'accessibilité et des données personnelles.",
    type: "object",
    properties: { jurisdiction: kinds.jurisdiction },
    required: ["jurisdiction"],
    oneOf: branches,
  };
}
