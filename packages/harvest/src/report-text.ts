import type { DatasetAction, DatasetOutcome, PortalOutcome } from "./outcome.js";
import { portals } from "./portals.js";
import type { CheckReport, Finding } from "./report.js";
import type { RuleSeverity } from "./rule.js";

const severities: Readonly<Record<RuleSeverity, string>> = {
  error: "ERREUR",
  warning: "attention",
  note: "note",
};

const actions: Readonly<Record<Exclude<DatasetAction, "gone">, string>> = {
  create: "créé",
  update: "mis à jour",
  keep: "inchangé",
  drop: "non repris",
};

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count > 1 ? many : one}`;

/** Findings that differ only in their place, told once with the number of places. */
function grouped(findings: readonly Finding[]): (readonly [Finding, readonly string[]])[] {
  const groups = new Map<string, [Finding, string[]]>();
  for (const finding of findings) {
    const key = `${finding.id} ${finding.message.fr}`;
    const group = groups.get(key);
    if (group) group[1].push(finding.where);
    else groups.set(key, [finding, [finding.where]]);
  }
  return [...groups.values()];
}

/** Places shown under one finding; the rest is counted. */
const PLACES = 5;

function findingText([{ id, severity, message, portals: at }, places]: readonly [
  Finding,
  readonly string[],
]): string {
  const names = at.map((portal) => portals[portal].title).join(", ");
  const shown = places.slice(0, PLACES).map((place) => `    ${place}`);
  const rest = places.length - shown.length;
  return [
    `${severities[severity]} [${id}] ${message.fr}`,
    `    pour ${names || "tous ceux qui lisent le flux"}`,
    ...shown,
    ...(rest > 0 ? [`    et ${plural(rest, "autre endroit", "autres endroits")}`] : []),
  ].join("\n");
}

function outcomeText(portal: PortalOutcome["portal"], outcome: DatasetOutcome): string {
  const { action, title, dataset, resources, because, newResources, goneResources } = outcome;
  const what = action === "gone" ? portals[portal].absence.fr : actions[action];
  const why = because.length > 0 ? ` : ${because.join(", ")}` : "";
  const how = action === "drop" || action === "gone" ? "" : `, ${plural(resources, "ressource")}`;
  return [
    `  - ${title || dataset} : ${what}${how}${why}`,
    ...newResources.map((url) => `      nouvelle ressource : ${url}`),
    ...goneResources.map((url) => `      ressource disparue : ${url}`),
  ].join("\n");
}

function portalText({ portal, fails, datasets }: PortalOutcome, compared: boolean): string {
  const { title } = portals[portal];
  if (fails.length > 0) {
    const kept = compared
      ? "Le moissonnage échoue ; le portail garde ce qu'il avait"
      : "Le moissonnage échoue";
    return `${title}\n  ${kept} : ${fails.join(", ")}`;
  }
  return [title, ...datasets.map((outcome) => outcomeText(portal, outcome))].join("\n");
}

/** The report for people, in French. */
export function reportText(report: CheckReport): string {
  const { catalogue, pages, files, counts, findings, compared, today } = report;
  const reach =
    files.outOfReach > 0
      ? ` ; ${plural(files.outOfReach, "adresse")} hors de portée, non ${files.outOfReach > 1 ? "vérifiées" : "vérifiée"}`
      : "";
  const order: readonly RuleSeverity[] = ["error", "warning", "note"];
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const verdict =
    counts.error > 0
      ? "À corriger avant de donner cette adresse à un portail."
      : "Aucune erreur : cette adresse peut être donnée à un portail.";
  return [
    `${catalogue} : ${plural(pages, "page")} de catalogue, ${plural(files.checked, "fichier")} vérifié${files.checked > 1 ? "s" : ""}${reach}, au ${today}.`,
    "",
    compared
      ? "Ce que ferait chaque portail, par rapport au flux précédent :"
      : "Ce que ferait chaque portail au premier moissonnage :",
    ...report.portals.map((portal) => portalText(portal, compared)),
    ...(sorted.length > 0 ? ["", "Constats :", ...grouped(sorted).map(findingText)] : []),
    "",
    `${plural(counts.error, "erreur")}, ${plural(counts.warning, "avertissement")}, ${plural(counts.note, "note")}. ${verdict}`,
    "",
  ].join("\n");
}
