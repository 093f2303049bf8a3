import {
  type BuildEnd,
  type BuildFacts,
  catalogueForms,
  cataloguePath,
  lastModified,
} from "@openhpa/publish";
import { catalogueFiles } from "../catalogue/catalogue.js";
import type { DataOutput } from "./data-output.js";

const types = { jsonld: "application/ld+json", ttl: "text/turtle", rdf: "application/rdf+xml" } as const;

/** What the catalogue and the description of the files say of a build. */
export function described(
  { baseUrl, title, publisher }: BuildFacts,
  { datasets, services, issued, fileAt }: BuildEnd,
) {
  return { baseUrl, title, publisher, datasets, services, fileAt, issued, modified: lastModified(datasets) };
}

/** The catalogue that portals harvest. */
export const catalogue: DataOutput = (context) => ({
  from: "cards",
  name: "catalogue",
  places: catalogueForms.flatMap((form) => [
    { path: cataloguePath(form), type: types[form] },
    { path: cataloguePath(form, "*"), type: types[form] },
  ]),
  *pieces(end) {
    const options = described(context, end);
    const { fileAt, ...inputs } = options;
    const sizes = end.datasets.flatMap(({ distributions }) =>
      distributions.map(({ path }) => fileAt(path)?.bytes),
    );
    yield { name: "all", inputs: [inputs, sizes], make: () => catalogueFiles(options) };
  },
});
