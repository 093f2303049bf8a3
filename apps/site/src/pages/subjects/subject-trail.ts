import { territoryHolders } from "@openhpa/publish";
import { type SubjectKind, territoryOfPath, territoryPagePath } from "@openhpa/publish/browser";
import { wording } from "../concepts.js";
import { territoryName } from "../territories.js";
import { home, type TrailStep } from "../trail.js";
import type { View } from "../view.js";
import { conceptAt } from "./concept-head.js";
import type { Subject } from "./subject.js";

const indexStep = (view: View, kind: keyof View["words"]["subject"]["indexes"]): TrailStep => ({
  label: view.words.subject.indexes[kind],
  path: `browse/${kind}.html`,
});

/** The pages above that of a subject, by its kind. */
const above: Readonly<Record<SubjectKind, (view: View, path: string) => readonly TrailStep[]>> = {
  concept(view, path) {
    const { scheme } = conceptAt(path);
    return [
      { label: view.words.vocabularies, path: "vocab/index.html" },
      { label: wording(view, scheme.title), path: `vocab/${scheme.name}.html` },
    ];
  },
  territory(view, path) {
    const holders = territoryHolders(view.territories, territoryOfPath(path));
    return [
      indexStep(view, "territory"),
      ...[...holders].reverse().map(({ code }) => ({
        label: territoryName(view, code),
        path: territoryPagePath(code),
      })),
    ];
  },
  organisation: (view) => [indexStep(view, "organisation")],
  programme: (view) => [indexStep(view, "programme")],
  year: (view) => [indexStep(view, "year")],
};

/** The pages above that of a subject, from the home page down. */
export function subjectTrail(view: View, { kind, path }: Subject): readonly TrailStep[] {
  return [home(view), ...above[kind](view, path)];
}
