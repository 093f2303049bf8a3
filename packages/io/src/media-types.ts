/** Media types of the files that are published, by the ending of their names, longest ending first; what the server sends and what the catalogue says. */
const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  [".ndjson.gz", "application/gzip"],
  [".nq.gz", "application/gzip"],
  [".nt.gz", "application/gzip"],
  [".gz", "application/gzip"],
  [".jsonld", "application/ld+json"],
  [".json", "application/json"],
  [".ttl", "text/turtle"],
  [".trig", "application/trig"],
  [".nq", "application/n-quads"],
  [".nt", "application/n-triples"],
  [".ndjson", "application/x-ndjson"],
  [".csv", "text/csv"],
  [".tsv", "text/tab-separated-values"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".parquet", "application/vnd.apache.parquet"],
  [".geojson", "application/geo+json"],
  [".rdf", "application/rdf+xml"],
  [".atom", "application/atom+xml"],
  [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  [".html", "text/html"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".mjs", "text/javascript"],
  [".wasm", "application/wasm"],
  [".xml", "application/xml"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".md", "text/markdown"],
  [".rq", "application/sparql-query"],
  [".txt", "text/plain"],
];

/** How the types begin that are no text: pictures of dots, and those of archives, of programs, of an office. */
const WITHOUT_CHARSET = [
  "image/png",
  ...["gzip", "wasm", "octet-stream", "vnd."].map((kind) => `application/${kind}`),
];

/** Media type of a file without parameters; bytes of an unknown kind are `application/octet-stream`. */
export function mediaTypeOf(path: string): string {
  if (path.endsWith("SHA256SUMS") || path.endsWith("_headers")) return "text/plain";
  return mediaTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? "application/octet-stream";
}

/** The `Content-Type` header of a file: its media type, with `charset=utf-8` where it is text. */
export function contentTypeOf(path: string): string {
  return withCharset(mediaTypeOf(path));
}

/** Whether a media type is that of a text, in UTF-8 as all texts that are published: what servers compress on the way. */
export function isText(type: string): boolean {
  return !WITHOUT_CHARSET.some((start) => type.startsWith(start));
}

/** A media type as the `Content-Type` header names it: with `charset=utf-8` where it is that of a text. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}
