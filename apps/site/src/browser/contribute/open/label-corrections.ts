import { button, el } from "@openhpa/browser";
import type { ImportReport, SiteProfile } from "@openhpa/import";
import type { App } from "../app.js";
import { save } from "../download.js";

type Labels = NonNullable<SiteProfile["labels"]>;

/** Longer names are none of a profile. */
const LONGEST_NAME = 40;

/** The name that a profile has by the file that it was made with. */
function nameFor(file: string): string {
  const plain = file
    .replace(/\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  const name = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^[^a-z]+|-+$/g, "");
  return name === "" ? "site" : name;
}

/** The labels of a document that nobody knows, each once. */
function unknownLabels({ notUnderstood }: ImportReport): readonly string[] {
  return [...new Set(notUnderstood.flatMap(({ label }) => (label === undefined ? [] : [label])))];
}

/** What the choices make: a profile that reads the document, and others of its site, with these labels. */
function profileOf(file: string, choices: ReadonlyMap<string, string>, before?: SiteProfile): SiteProfile {
  const asked = [...choices].filter(([, choice]) => choice !== "" && choice !== "aside");
  const leaveOut = [...choices].filter(([, choice]) => choice === "aside").map(([label]) => label);
  return {
    ...before,
    name: before?.name ?? nameFor(file),
    labels: Object.fromEntries(asked) as Labels,
    leaveOut,
  };
}

/** The labels that were not understood, each with what it may ask for; the choices are read again, and downloaded as a profile of the site. */
export function labelCorrections(
  { words: { report: said } }: App,
  report: ImportReport,
  profile: SiteProfile | undefined,
  read: (profile: SiteProfile) => void,
): HTMLElement | undefined {
  const choices = new Map<string, string>([
    ...Object.entries(profile?.labels ?? {}),
    ...(profile?.leaveOut ?? []).map((label) => [label, "aside"] as const),
  ]);
  for (const label of unknownLabels(report)) if (!choices.has(label)) choices.set(label, "");
  if (choices.size === 0) return undefined;
  const rows = [...choices].map(([label, chosen], index) => {
    const id = `label-${index}`;
    const options = Object.entries({ "": said.labels.none, ...said.labels.asks });
    const select = el(
      "select",
      { id },
      options.map(([value, words]) => el("option", { value, selected: value === chosen }, words)),
    );
    select.addEventListener("change", () => choices.set(label, select.value));
    return el("li", {}, el("label", { for: id }, label), select);
  });
  const made = () => profileOf(report.file, choices, profile);
  const download = () =>
    save({
      name: `${made().name}.profil.json`,
      type: "application/json",
      content: `${JSON.stringify(made(), undefined, 2)}\n`,
    });
  return el(
    "section",
    { class: "corrections" },
    el("h3", {}, said.labels.title),
    el("p", {}, said.labels.help),
    el("ul", {}, rows),
    el(
      "p",
      { class: "fiche-tools" },
      button(said.labels.again, () => read(made()), { class: "main" }),
      button(said.labels.download, download),
    ),
    el("p", { class: "hint" }, said.labels.downloadHelp),
  );
}
