import { mediaTypeOf } from "@openhpa/io";
import type { Both, Dataset, Publisher, Service } from "@openhpa/publish";
import { catalogueForms, cataloguePath, changePaths, LICENCE_OUVERTE, recordFolders } from "@openhpa/publish";
import { modelVersion } from "@openhpa/rdf";

/** What the description of the files takes from the feed. */
export interface OpenApiOptions {
  readonly baseUrl: string;
  readonly title: string;
  readonly publisher: Publisher;
  readonly datasets: readonly Dataset[];
  readonly services: readonly Service[];
}

/** A file, or files whose names differ in the parameters `{…}` of their path. */
interface Described {
  readonly path: string;
  readonly words: Both;
  /** Media type; that of its name by default. */
  readonly type?: string | undefined;
  readonly schema?: string | undefined;
}

/** The parameters that stand in paths. */
const parameters: Readonly<Record<string, { readonly words: Both; readonly schema: object }>> = {
  key: {
    words: { fr: "Clé de la fiche", en: "Key of the record" },
    schema: { type: "string" },
  },
  after: {
    words: { fr: "Numéro du dernier changement déjà lu", en: "Number of the last change already read" },
    schema: { type: "integer", minimum: 0 },
  },
  level: {
    words: { fr: "Niveau au-dessus des pages", en: "Level above the pages" },
    schema: { type: "integer", minimum: 1 },
  },
};

const template = (path: string, numbers: readonly (readonly [number, string])[]) =>
  numbers.reduce((text, [number, name]) => text.replace(String(number), `{${name}}`), path);

/** Stand-ins that {@link template} makes parameters of. */
const [AFTER, LEVEL] = [111_111, 222_222];
const inPages = [
  [AFTER, "after"],
  [LEVEL, "level"],
] as const;

const catalogueFiles: readonly Described[] = catalogueForms.map((form) => ({
  path: cataloguePath(form),
  words: { fr: "Catalogue DCAT-AP", en: "DCAT-AP catalogue" },
}));

const recordFiles: readonly Described[] = Object.values(recordFolders).flatMap((folder) =>
  (["json", "jsonld", "ttl"] as const).map((ending) => ({
    path: `${folder}/{key}.${ending}`,
    words: { fr: "Une fiche, ou ce qui en reste", en: "A record, or what is left of it" },
  })),
);

const changeFiles: readonly Described[] = [
  {
    path: template(changePaths.page(AFTER, "json"), inPages),
    words: { fr: "Les modifications qui suivent un numéro", en: "The changes that follow a number" },
    schema: "ChangePage",
  },
  {
    path: template(changePaths.page(AFTER, "jsonld"), inPages),
    words: { fr: "Les mêmes en données liées (TREE)", en: "The same as linked data (TREE)" },
  },
  {
    path: template(changePaths.index(LEVEL, AFTER), inPages),
    words: { fr: "Sommaire de pages closes", en: "Table of closed pages" },
  },
  {
    path: changePaths.ledger,
    words: { fr: "Toutes les clés publiées un jour", en: "Every key that was ever published" },
    schema: "LedgerEntry",
  },
  { path: changePaths.pages, words: { fr: "Liste des pages closes", en: "List of closed pages" } },
  { path: changePaths.seal, words: { fr: "Sceau des deux listes", en: "Seal of both lists" } },
];

const mark = {
  type: "object",
  required: ["sequence", "at"],
  properties: { sequence: { type: "integer", minimum: 1 }, at: { type: "string", format: "date-time" } },
};
const kind = { type: "string", enum: Object.keys(recordFolders) };

const schemas = {
  ChangePage: {
    type: "object",
    required: ["next", "license", "items"],
    properties: {
      next: { type: "string", format: "uri" },
      license: { type: "string", format: "uri" },
      items: { type: "array", items: { $ref: "#/components/schemas/Change" } },
    },
  },
  Change: {
    type: "object",
    required: ["state", "kind", "id", "modified", "published"],
    properties: {
      state: { type: "string", enum: ["updated", "deleted"] },
      kind,
      id: { type: "string" },
      modified: { type: "integer", minimum: 1 },
      published: { type: "string", format: "date-time" },
      data: { type: "object" },
      withdrawn: { type: "string", format: "date" },
      replacedBy: { type: "string" },
    },
  },
  LedgerEntry: {
    type: "object",
    required: ["type", "key", "state", "sha256", "title", "first", "last"],
    properties: {
      type: kind,
      key: { type: "string" },
      id: { type: "string" },
      state: { type: "string", enum: ["live", "withdrawn"] },
      sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
      title: { type: "string" },
      first: mark,
      last: mark,
      withdrawn: { type: "string", format: "date" },
      replacedBy: { type: "string" },
    },
  },
};

function operation({ path, words, schema, type = mediaTypeOf(path) }: Described): object {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const content = schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } };
  return {
    get: {
      operationId: path.replaceAll(/[^A-Za-z0-9]+/g, "_").replace(/_$/, ""),
      summary: words.fr,
      description: words.en,
      ...(named.length === 0
        ? {}
        : {
            parameters: named.map((name) => ({
              name,
              in: "path",
              required: true,
              description: parameters[name]?.words.fr,
              schema: parameters[name]?.schema,
            })),
          }),
      responses: {
        "200": { description: words.fr, content: { [type]: content } },
        ...(named.length === 0 ? {} : { "404": { description: "Rien à cette adresse" } }),
      },
    },
  };
}

/**
 * The description of a feed for programs: an OpenAPI 3.1 document of the static files that the datasets and services name, of the
 * catalogue, the records and the change log. Pages for people are not in it.
 */
export function openApiDocument(options: OpenApiOptions): object {
  const { baseUrl, title, publisher, datasets, services } = options;
  const files: readonly Described[] = [
    ...catalogueFiles,
    ...datasets.flatMap(({ distributions }) =>
      distributions.map(({ path, type, title }) => ({ path, type, words: title })),
    ),
    ...services
      .filter(({ path }) => path === changePaths.stream)
      .map(({ path, title }) => ({ path, words: title })),
    ...(services.length > 0 ? changeFiles : []),
    ...recordFiles,
  ];
  return {
    openapi: "3.1.0",
    info: {
      title,
      description: "Les fichiers de ce flux, tels qu'ils sont publiés ; rien n'est calculé à la demande.",
      version: modelVersion(),
      license: { name: "Licence Ouverte 2.0", url: LICENCE_OUVERTE },
      contact: { name: publisher.name, url: publisher.url, email: publisher.email },
    },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(files.map((file) => [`/${file.path}`, operation(file)])),
    components: { schemas },
  };
}
