import type { MadeFile, Output } from "@openhpa/publish";
import { conceptStem } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import type { OverviewCollector } from "../pages/overview/overview.js";
import { picturePath } from "../pages/picture.js";
import type { Site } from "../pages/site.js";
import { pictureDrawing } from "../pictures/drawing.js";
import { renderPng } from "../pictures/render.js";

async function* picture(path: string, svg: string): AsyncGenerator<MadeFile> {
  yield { path, content: await renderPng(svg) };
}

/** The pictures that shared links show: one of the site and one of each theme that has records, made again only when what they show changes. */
export function pictureOutputs({ title, publisher }: Site, overview: OverviewCollector): readonly Output[] {
  const ofSite: Output = {
    from: "cards",
    name: "picture",
    inputs: () => true,
    make: () => picture(picturePath(), pictureDrawing(title, undefined, publisher)),
  };
  const ofThemes = [...schemes.theme.concepts.values()].map(({ notation, prefLabel }): Output => {
    const hasRecords = () => (overview.result().records.get(conceptStem(schemes.theme, notation)) ?? 0) > 0;
    return {
      from: "cards",
      name: `picture-${notation}`,
      inputs: hasRecords,
      make: () =>
        hasRecords() ? picture(picturePath(notation), pictureDrawing(prefLabel.fr, title, publisher)) : [],
    };
  });
  return [ofSite, ...ofThemes];
}
