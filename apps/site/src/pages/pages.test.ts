import { posix } from "node:path";
import type { Action, HpaRecord } from "@openhpa/core";
import { pathIn, plainPath } from "@openhpa/publish/browser";
import { HOSTILE, hostile, validSeeds } from "@openhpa/testkit";
import { schemes, smocGrid } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { beforeAll, describe, expect, test } from "vitest";
import { renderedSite } from "../testing/page-fixture.js";

const BASE = "https://donnees.example.org/prevention";
const JUSTICE = "action/interventions-dans-le-milieu-de-la-justice-2019.html";
const EQUAL = "action/equal-addictions-competences-et-nouveaux-parcours.html";
const HAUTS_DE_FRANCE = "action/renforcer-l-intervention-precoce-hauts-de-france.html";
const CJC = "action/cjc-les-conduites-addictives-parlons-en.html";

interface Feed {
  /** Paths of its files, pages and others. */
  readonly paths: readonly string[];
  read(path: string): string;
}

async function feedOf(own: readonly HpaRecord[]): Promise<Feed> {
  const { pages: made, files } = await renderedSite(own, {
    baseUrl: BASE,
    territories: await loadTerritories(),
  });
  const read = (path: string) => {
    const content = made.get(path);
    if (content === undefined) throw new Error(`No page ${path}`);
    return content;
  };
  return { paths: [...made.keys(), ...files], read };
}

let feed: Feed;
let hostileFeed: Feed;
let records: HpaRecord[];
let pages: readonly (readonly [path: string, text: string])[];

beforeAll(async () => {
  records = validSeeds().map(({ record }) => record);
  feed = await feedOf(records);
  hostileFeed = await feedOf(
    records.filter((record): record is Action => record.type === "Action").map(hostile),
  );
  const all = [feed, hostileFeed].flatMap((built) =>
    built.paths.filter((path) => path.endsWith(".html")).map((path) => [built, path] as const),
  );
  pages = all.map(([built, path]) => [path, built.read(path)] as const);
});

/** Spaces and apostrophes as they are typed. */
function typed(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, " ").replaceAll("’", "'");
}

/** What a reader sees: the body without tags, entities resolved, spaces and apostrophes as they are typed. */
function visible(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  const seen = text
    .replace(/^[\s\S]*<main/, "<main")
    .replace(/<\/?sup>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
  return typed(seen);
}

const tags = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

describe("every page", () => {
  test("links only to files of the feed, and to anchors that exist", () => {
    const paths = new Set(feed.paths);
    const lost: string[] = [];
    for (const path of feed.paths.filter((name) => name.endsWith(".html"))) {
      for (const [, href = ""] of tags(feed.read(path), /\s(?:href|src)="([^"]*)"/g)) {
        if (/^(?:mailto:|tel:)/.test(href) || (/^https?:/.test(href) && !href.startsWith(BASE))) continue;
        const [file = "", anchor] = href.split("#");
        const target = file.startsWith(BASE)
          ? file.slice(BASE.length + 1)
          : file === ""
            ? path
            : posix.join(posix.dirname(path), file);
        if (!paths.has(target)) lost.push(`${path}: ${href}`);
        else if (anchor && !feed.read(target).includes(`id="${decodeURIComponent(anchor)}"`))
          lost.push(`${path}: no ${href}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test("exists in French and English, says so, and leads to the other", () => {
    const html = feed.paths.filter((name) => name.endsWith(".html"));
    expect(html.filter((path) => path.startsWith("en/")).map(plainPath)).toEqual(
      html.filter((path) => !path.startsWith("en/")),
    );
    for (const path of html) {
      const text = feed.read(path);
      const language = path.startsWith("en/") ? "en" : "fr";
      const other = pathIn(language === "en" ? "fr" : "en", plainPath(path));
      expect(text).toContain(`<html lang="${language}">`);
      for (const [to, address] of [
        [language, path],
        [language === "en" ? "fr" : "en", other],
      ] as const)
        expect(text).toContain(`<link rel="alternate" hreflang="${to}" href="${BASE}/${address}">`);
      const [, href = ""] = /<p class="language"><a href="([^"]*)"/.exec(text) ?? [];
      const target = href.startsWith(BASE)
        ? href.slice(BASE.length + 1)
        : posix.join(posix.dirname(path), href);
      expect(target).toBe(other);
    }
  });

  test("keeps its links inside its language, feeds of news too; data has one address", () => {
    for (const path of feed.paths.filter(
      (name) => /^en\/.*\.html$/.test(name) && !name.endsWith("404.html"),
    )) {
      const text = feed
        .read(path)
        .replace(/<p class="language">.*?<\/p>/s, "")
        .replace(/^[\s\S]*<body/, "");
      for (const [, href = ""] of tags(text, /\shref="([^"#]+)/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const target = posix.join(posix.dirname(path), href);
        expect(target.startsWith("en/"), `${path}: ${href}`).toBe(/\.(?:html|atom)$/.test(target));
      }
    }
  });

  test("has a language, one h1, headings in order, a skip link, a main part and a canonical address", () => {
    for (const [path, text] of pages) {
      expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="(?:fr|en)">/);
      expect(text).toContain('<a class="skip" href="#contenu">');
      expect(text).toContain('<main id="contenu">');
      expect(text).toContain(`<link rel="canonical" href="${BASE}/${path}">`);
      const levels = tags(text, /<h([1-6])[\s>]/g).map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      for (const [index, level] of levels.entries()) {
        if (index > 0)
          expect(level, `${path}: h${levels[index - 1]} then h${level}`).toBeLessThanOrEqual(
            (levels[index - 1] ?? 0) + 1,
          );
      }
    }
  });

  test("gives every table a caption and every header cell a scope", () => {
    for (const [path, text] of pages) {
      expect(tags(text, /<table/g).length, path).toBe(tags(text, /<caption>/g).length);
      for (const [cell] of tags(text, /<th[\s>][^>]*/g)) expect(cell, path).toMatch(/scope="(?:row|col)"/);
    }
  });

  test("has no id twice", () => {
    for (const [path, text] of pages) {
      const ids = tags(text, /\sid="([^"]*)"/g).map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("loads nothing from elsewhere and runs no script", () => {
    for (const [path, text] of pages) {
      const bare = tags(text, /<[a-z][^>]*>/g).map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
      expect(
        bare.filter(
          (tag) =>
            !tag.startsWith("<script ") &&
            /\s(?:src|style|on\w+)=|^<(?:img|iframe|object|embed|base|form)\b/.test(tag),
        ),
        path,
      ).toEqual([]);
      for (const [, type] of tags(text, /<script([^>]*)>/g))
        expect(type, path).toMatch(
          /^ type="(?:application\/ld\+json"|module" src="(?:\.\.\/)*script\/page\.js")$/,
        );
    }
  });

  test("escapes hostile text wherever it stands", async () => {
    for (const path of hostileFeed.paths.filter((name) => name.endsWith(".html"))) {
      const text = hostileFeed.read(path);
      expect(text, path).not.toMatch(/<script>|<img/);
    }
    const page = hostileFeed.read(JUSTICE);
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(visible(page)).toContain(HOSTILE);
  });

  test("has a description for machines that parses, and never calls an action a schema:Project", () => {
    for (const [path, text] of pages) {
      for (const [, json = ""] of tags(text, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        expect(() => JSON.parse(json), path).not.toThrow();
        expect(json).not.toMatch(/"@type":"Project"|schema:Project/);
      }
    }
  });
});

describe("docs/sources/harvesters.md §2.5, Google Dataset Search", () => {
  test.each([
    "index.html",
    "dataset/actions.html",
  ])("%s describes the dataset with its files", async (path) => {
    const [, json = "{}"] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(feed.read(path)) ?? [];
    const dataset = JSON.parse(json) as Record<string, unknown> & {
      description: string;
      distribution: { contentUrl: string; encodingFormat: string }[];
    };
    expect(dataset["@type"]).toBe("Dataset");
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
    for (const name of [
      "name",
      "creator",
      "keywords",
      "license",
      "isAccessibleForFree",
      "spatialCoverage",
      "url",
      "identifier",
      "includedInDataCatalog",
    ]) {
      expect(dataset[name], name).toBeTruthy();
    }
    expect(dataset.temporalCoverage).toBe("2004-01-01/2020-12-31");
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      expect(feed.paths).toContain(contentUrl.slice(BASE.length + 1));
      expect(encodingFormat).toMatch(/^[a-z]+\/[a-z][a-z.+-]+$/);
    }
  });
});

describe("the page of an action", () => {
  test("says who, when, where, for whom, in words", async () => {
    const text = visible(feed.read(JUSTICE));
    for (const words of [
      "Interventions dans le milieu de la justice",
      "édition 2019",
      "Addiction France Pays de la Loire",
      "13 rue Contrescarpe",
      "02 40 08 08 11",
      "Pays de la Loire",
      "Pays de la Loire : Loire-Atlantique, Maine-et-Loire, Mayenne, Sarthe (et 6 communes)",
      "Angers , Cholet , Évron , Laval , Le Mans , Nantes",
      "Conduites addictives",
      "Établissement pénitentiaire",
      "Personnes détenues ou sous main de justice",
      "Répétitive",
      "de 2019 à 2022",
      "de janvier à décembre 2019",
      "Objectif général",
      "Objectif opérationnel",
      "Contrat pluriannuel d'objectifs et de moyens",
    ])
      expect(text).toContain(words);
  });

  test("gives the breakdowns with names, values, shares and totals", async () => {
    const text = visible(feed.read(JUSTICE));
    for (const row of [
      "Loire-Atlantique (département) 45 35,2 %",
      "Maine-et-Loire (département) 37 28,9 %",
      "Mayenne (département) 28 21,9 %",
      "Sarthe (département) 18 14,1 %",
      "Total imprimé par la source 128",
      "Mayenne (département) 2,5 16,7 %",
      "Somme des valeurs (calculée ici) 15",
      "La source n'imprime pas de total",
    ])
      expect(text).toContain(row);
  });

  test("says so when a breakdown and its total differ", async () => {
    const record = structuredClone(records.find(({ key }) => JUSTICE.includes(key))) as Action;
    const [indicator] = record.evaluation?.indicators ?? [];
    if (indicator) indicator.value = 130;
    const other = await feedOf([record]);
    expect(visible(other.read(JUSTICE))).toContain(
      "La somme des valeurs (128) diffère du total imprimé (130).",
    );
  });

  test("draws the Swiss grid with codes, French labels, and what the source says of each", async () => {
    const page = feed.read(JUSTICE);
    const grid = visible(`<main${/<table class="grid"[\s\S]*?<\/table>/.exec(page)?.[0]}`);
    for (const notation of smocGrid.flatMap(({ cells }) => cells.map((cell) => cell.notation))) {
      expect(grid).toContain(
        `${notation} ${typed(schemes.smoc.concepts.get(notation)?.prefLabel.fr ?? "")} listé par la source`,
      );
    }
    expect(visible(page)).toContain("il ne prouve jamais un effet");
  });

  test("tells stages apart in the grid, in words", async () => {
    const record = structuredClone(records.find(({ key }) => JUSTICE.includes(key))) as Action;
    record.outcomes = [
      { key: "a4", category: "smoc:A4", stage: "planned", leadsTo: ["b4"] },
      {
        key: "b4",
        category: "smoc:B4",
        stage: "measured",
        statement: { fr: "Des détenus connaissent mieux les risques." },
        indicators: ["beneficiaires"],
      },
    ];
    const other = await feedOf([record]);
    const text = visible(other.read(JUSTICE));
    expect(text).toContain("A4 Développement de compétences personnelles visé");
    expect(text).toContain("B4 Compétences individuelles favorables à la santé mesuré");
    expect(text).toContain("D Santé non mentionné");
    expect(text).toContain("Des détenus connaissent mieux les risques.");
    expect(text).toContain("Nombre de personnes ayant bénéficié des actions");
  });

  test("shows the plan as printed, the plan recognised with its years, and the doubt", async () => {
    const text = visible(feed.read(JUSTICE));
    expect(text).toContain("« ADDICTIONS - La prise en charge et la prévention des addictions »");
    expect(text).toContain("La prise en charge et la prévention des addictions 2007-2011 Texte d'origine");
    expect(text).toContain("Certitude Incertain");
    expect(visible(feed.read(EQUAL))).toContain("(2000–2006)");
  });

  test("names what is missing and why, by labels and not by paths", async () => {
    const text = visible(feed.read(JUSTICE));
    expect(text).toContain("Porteur › Adresse › Code postal");
    expect(text).toContain("Évaluation › Indicateurs › « Nombre de co-interventions » › Valeur");
    expect(text).not.toContain("/carrier/address");
  });

  test("says the level reached and what the next one asks", async () => {
    expect(visible(feed.read(JUSTICE))).toContain("Niveau atteint : fiche évaluée.");
    expect(visible(feed.read(HAUTS_DE_FRANCE))).toMatch(
      /Niveau atteint : fiche publiable\. Pour qu'elle devienne complète, il reste à renseigner : /,
    );
  });

  test("shows the axes of a programme as records of their own", async () => {
    const text = visible(feed.read(EQUAL));
    expect(text).toContain("Axe 1 Accès à l'emploi des publics toxicodépendants en traitement");
    expect(text).toContain("8 places");
    expect(text).toContain("de 2004 à 2008");
    expect(text).toContain("Mission Ville de Créteil");
  });

  test("writes imprecise dates in French", async () => {
    const text = visible(feed.read(HAUTS_DE_FRANCE));
    for (const words of [
      "été 2020",
      "mai 2020",
      "septembre 2020 (environ)",
      "de novembre à décembre 2020",
      "du 3 au 4 décembre 2020",
      "du 21 au 22 janvier 2021",
      "à partir de 2020",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("shows levers, obstacles, drift and lessons, and a phone number without what the source stuck to it", async () => {
    const text = visible(feed.read(CJC));
    for (const words of [
      "Leviers",
      "Freins",
      "Évolutions non prévues",
      "Enseignements",
      "02 47 47 91 91",
      "Renouvelé tous les 6 mois",
    ])
      expect(text).toContain(words);
  });

  test("shows every field of every record: no text of the record is lost", async () => {
    for (const record of records) {
      const folder = record.type === "Action" ? "action" : "registry";
      const text = visible(feed.read(`${folder}/${record.key}.html`)).normalize("NFC");
      const { evidence: _evidence, id: _id, ...shown } = record;
      const lost: string[] = [];
      const walk = (value: unknown, name: string): void => {
        if (Array.isArray(value)) for (const item of value) walk(item, name);
        else if (typeof value === "object" && value !== null) {
          const map = value as Record<string, unknown>;
          if (typeof map.fr === "string") walk(map.fr, name);
          else for (const [inner, item] of Object.entries(map)) walk(item, inner);
        } else if (typeof value === "string" && /\s/.test(value) && name !== "asPrinted") {
          const words = typed(value).trim();
          if (!text.includes(words)) lost.push(`${name}: ${words}`);
        }
      };
      walk(shown, "");
      expect(lost, record.key).toEqual([]);
    }
  });
});
