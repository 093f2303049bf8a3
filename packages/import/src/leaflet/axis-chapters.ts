import { normaliseLabel } from "@openhpa/vocabularies";
import { originIn, spanOf } from "../passage.js";
import { axisPath } from "./axis-list.js";
import type { Leaflet } from "./leaflet.js";
import type { AxisChapter } from "./leaflet-outline.js";

/** Puts the number and the title that a chapter prints. Where the presentation has another title, that one stands and both are shown. */
function readChapter({ number, heading, numberPassage, title }: AxisChapter, leaflet: Leaflet): void {
  const { record, ledger, list } = leaflet;
  const path = axisPath(number);
  if (numberPassage) {
    const isNamed = /^axe(?!\p{L})/iu.test(heading.words.text);
    record.put(`${path}/number`, number, originIn(numberPassage, undefined, { method: "label-match" }));
    if (isNamed)
      record.put(`${path}/kind`, "axis", originIn(heading.words, [0, 3], { method: "vocabulary-match" }));
  }
  if (!title) return;
  const origin = originIn(title, undefined, { method: "label-match" });
  const announced = list?.axes.find((axis) => axis.number === number)?.title;
  if (!announced || normaliseLabel(announced.text) === normaliseLabel(title.text)) {
    record.put(`${path}/title`, announced?.text ?? title.text, origin);
    return;
  }
  const note = `Le titre vient de la présentation ; celui du chapitre est « ${title.text} ».`;
  record.put(`${path}/note`, note, origin);
  ledger.report.contradiction({
    code: "wording-differs",
    paths: [`${path}/title`],
    spans: [spanOf(announced), spanOf(title)],
    message: `L'axe ${number} n'a pas le même titre dans la présentation et en tête de son chapitre.`,
  });
}

export function readChapters(leaflet: Leaflet): void {
  for (const chapter of leaflet.chapters) readChapter(chapter, leaflet);
}
