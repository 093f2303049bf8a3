/** A request to a published feed, and what every server has to answer. */
export interface ServedRequest {
  /** Path inside the feed. */
  readonly path: string;
  readonly accept?: string;
  readonly range?: string;
  readonly status: number;
  /** Start of the `Content-Type`. */
  readonly type?: string;
  /** The file whose bytes are sent. */
  readonly file?: string;
  /** Where it leads: a path inside the feed, or an address. */
  readonly location?: string;
  readonly vary?: boolean;
  /** A part of the `Cache-Control`. */
  readonly cache?: string;
}

/** The keys that the requests speak of. */
export interface ServedKeys {
  readonly action: string;
  readonly gone: string;
  readonly replaced: string;
  readonly moved: string;
}

/** Headers as clients send them, and the type that each prefers of HTML, JSON-LD, Turtle and JSON. */
const recordPreferences: readonly (readonly [accept: string | undefined, ending: string])[] = [
  [undefined, "html"],
  ["*/*", "html"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "html"],
  ["application/xhtml+xml, text/turtle;q=0.2", "html"],
  ["text/turtle", "ttl"],
  ["TEXT/TURTLE", "ttl"],
  ["text/turtle;charset=utf-8", "ttl"],
  ["text/turtle;q=0.5, application/ld+json;q=0.9", "jsonld"],
  ["text/turtle;q=0.5, application/ld+json", "jsonld"],
  ["text/html;q=0.1, text/turtle", "ttl"],
  ["text/html;q=0.3, application/json;q=0.4, */*;q=0.2", "json"],
  ["text/turtle;q=0, application/json;q=0.001", "json"],
  ["application/rdf+xml, text/turtle;q=0.9, */*;q=0.1", "ttl"],
  ["application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/turtle;q=0.6", "jsonld"],
  [
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted", application/json;q=0.2, text/html;q=0.8',
    "jsonld",
  ],
  ["application/*", "jsonld"],
  ["text/*;q=0.5", "html"],
  ["application/json-seq", "html"],
  ["image/png", "html"],
  ["", "html"],
];

/** The same for what the catalogue describes. */
const cataloguePreferences: readonly (readonly [accept: string | undefined, ending: string | undefined])[] = [
  [undefined, undefined],
  ["text/html", undefined],
  ["text/turtle", "ttl"],
  ["application/rdf+xml, text/turtle;q=0.9", "rdf"],
  ["application/ld+json;q=0.4, application/rdf+xml;q=0.3", "jsonld"],
];

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  ttl: "text/turtle; charset=utf-8",
  json: "application/json; charset=utf-8",
  rdf: "application/rdf+xml; charset=utf-8",
};

/** A file as it is asked for by its own name. */
function file(path: string, type: string, cache = "no-cache"): ServedRequest {
  return { path, status: 200, type, file: path, cache };
}

function* negotiated({ action, gone }: ServedKeys): Generator<ServedRequest> {
  for (const [accept, ending] of recordPreferences) {
    const asked = { ...(accept === undefined ? {} : { accept }), type: types[ending] ?? "", vary: true };
    yield { path: `action/${action}`, status: 200, file: `action/${action}.${ending}`, ...asked };
    yield { path: `action/${gone}`, status: 410, file: `action/${gone}.${ending}`, ...asked };
  }
  const pages = { catalog: "index.html", "dataset/model": "dataset/model.html" };
  const services = {
    "service/changes-ldes": "dataset/actions.html",
    "dataset/actions": "dataset/actions.html",
  };
  for (const [path, page] of Object.entries({ ...pages, ...services }))
    for (const [accept, ending] of cataloguePreferences)
      yield {
        path,
        ...(accept === undefined ? {} : { accept }),
        status: 200,
        type: types[ending ?? "html"] ?? "",
        file: ending === undefined ? page : `catalog.${ending}`,
        vary: true,
      };
  for (const [path, page, data] of [
    ["vocab/smoc", "vocab/smoc.html", "vocab/smoc.ttl"],
    ["vocab/sdg/10.2", "vocab/sdg/10.2.html", "vocab/sdg.ttl"],
  ] as const) {
    yield { path, status: 200, type: types.html ?? "", file: page, vary: true };
    yield { path, accept: "text/turtle", status: 200, type: types.ttl ?? "", file: data, vary: true };
  }
  yield { path: "ns", accept: "text/html", status: 200, type: types.ttl ?? "", file: "ns.ttl" };
}

function* withdrawn({ action, gone, replaced, moved }: ServedKeys): Generator<ServedRequest> {
  for (const language of ["", "en/"]) {
    yield { path: `${language}action/${gone}.html`, status: 410, file: `${language}action/${gone}.html` };
    yield {
      path: `${language}action/${replaced}.html`,
      status: 301,
      location: `${language}action/${action}.html`,
    };
  }
  yield { path: `action/${replaced}`, status: 301, location: `action/${action}` };
  yield { path: `action/${moved}`, status: 301, location: "https://autre.exemple.fr/action/x" };
}

/** What is asked of every server that shows the feed. */
export function servedRequests(keys: ServedKeys): readonly ServedRequest[] {
  const missing = { status: 404, file: "404.html" };
  return [
    { path: "", status: 200, type: types.html ?? "", file: "index.html" },
    { path: "vocab", status: 301, location: "vocab/" },
    { path: "vocab/", status: 200, type: types.html ?? "", file: "vocab/index.html" },
    { path: "contribute", status: 200, type: types.html ?? "", file: "contribute.html" },
    { path: `en/action/${keys.action}`, status: 200, file: `en/action/${keys.action}.html` },
    file("catalog.ttl", "text/turtle; charset=utf-8"),
    file("catalog.rdf", "application/rdf+xml; charset=utf-8"),
    file("actions.csv", "text/csv; charset=utf-8"),
    file("actions.ndjson.gz", "application/gzip"),
    file("actions.parquet", "application/vnd.apache.parquet"),
    file("actions.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    file("actions.geojson", "application/geo+json; charset=utf-8"),
    file("sitemap.xml", "application/xml; charset=utf-8"),
    file("changes/after-0.jsonld", "application/ld+json; charset=utf-8", "immutable"),
    file("changes/after-0.json", "application/json; charset=utf-8"),
    file("vocab/sdg/10.2.html", "text/html; charset=utf-8"),
    { path: "actions.csv", range: "bytes=0-9", status: 206, type: "text/csv" },
    { path: "actions.csv", range: "bytes=999999999-", status: 416 },
    { path: "dataset/", ...missing },
    { path: "dataset/nothing", ...missing },
    { path: "action/nothing", ...missing },
    { path: "nothing.csv", ...missing },
    { path: ".openhpa.json", ...missing },
    { path: ".openhpa/seal.json", ...missing },
    { path: "action/.secret", ...missing },
    ...negotiated(keys),
    ...withdrawn(keys),
  ];
}
