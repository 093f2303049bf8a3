import type { MadeFile } from "@openhpa/publish";
import { conceptStem } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { picturePath } from "../pages/picture.js";
import { pictureDrawing } from "../pictures/drawing.js";
import { renderPng } from "../pictures/render.js";
import type { SiteOutput } from "./site-output.js";

async function* picture(path: string, svg: string): AsyncGenerator<MadeFile> {
  yield { path, content: await renderPng(svg) };
}

/** The pictures that shared links show: one of the site and one of each theme that has records. */
export const pictures: SiteOutput = ({ site: { title, publisher }, overview }) => ({
  from: "cards",
  name: "pictures",
  places: [picturePath(), picturePath("*")].map((path) => ({ path, type: "image/png" })),
  *pieces() {
    const { records } = overview.result();
    yield {
      name: "site",
      inputs: null,
      make: () => picture(picturePath(), pictureDrawing(title, undefined, publisher)),
    };
    for (const { notation, prefLabel } of schemes.theme.concepts.values()) {
      if ((records.get(conceptStem(schemes.theme, notation)) ?? 0) === 0) continue;
      yield {
        name: `theme-${notation}`,
        inputs: null,
        make: () => picture(picturePath(notation), pictureDrawing(prefLabel.fr, title, publisher)),
      };
    }
  },
});
