import { OPENAPI_PATH } from "@openhpa/publish";
import { openApiDocument } from "../catalogue/openapi.js";
import { described } from "./catalogue.js";
import type { DataOutput } from "./data-output.js";

/** The description of the files for programs. */
export const openApi: DataOutput = (context) => ({
  from: "cards",
  name: "openapi",
  places: [{ path: OPENAPI_PATH, type: "application/json" }],
  *pieces(end) {
    const inputs = openApiDocument(described(context, end));
    const content = `${JSON.stringify(inputs, undefined, 2)}\n`;
    yield { name: "all", inputs, make: () => [{ path: OPENAPI_PATH, content }] };
  },
});
