import type { Action, HpaRecord } from "@openhpa/core";
import { subjectsOf } from "@openhpa/publish";
import { recordIri } from "@openhpa/rdf";
import {
  describeBrowser,
  frozenAction,
  frozenCorpus,
  HOSTILE,
  hostile,
  pageFaults,
  validSeeds,
} from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RenderedSite, renderedSite } from "../testing/page-fixture.js";
import { serveRendered } from "../testing/served-pages.js";
import { render } from "./markup.js";
import { viewAt } from "./page-view.js";
import { recordArticle } from "./record-article.js";

const BASE = "https://donnees.example.org";
const JUSTICE = "interventions-dans-le-milieu-de-la-justice-2019";

/** A record whose outcomes lead to each other, over a level and back too, with statements. */
function linked(record: Action): Action {
  return {
    ...record,
    outcomes: [
      {
        key: "ateliers",
        category: "smoc:A4",
        stage: "planned",
        leadsTo: ["risques", "milieu"],
        statement: { fr: "Six séances en petits groupes." },
      },
      { key: "risques", category: "smoc:B4", stage: "measured", leadsTo: ["refus"] },
      { key: "refus", category: "smoc:B4", stage: "claimed", leadsTo: ["ressources"] },
      { key: "ressources", category: "smoc:C3", stage: "listed-by-source", leadsTo: ["sante"] },
      { key: "milieu", category: "smoc:C1", stage: "planned", leadsTo: ["risques"] },
      { key: "sante", category: "smoc:D", stage: "planned" },
      { key: "seul", category: "smoc:A1", stage: "planned" },
    ],
  };
}

let records: readonly HpaRecord[];
let made: RenderedSite;

beforeAll(async () => {
  const seeds = validSeeds().map(({ record }) => record);
  const justice = seeds.find(({ key }) => key === JUSTICE) as Action;
  records = [...seeds.filter((record) => record !== justice), linked(justice), ...frozenCorpus(9)];
  made = await renderedSite(records, { baseUrl: BASE, territories: await loadTerritories() });
});

const page = (path: string) => {
  const text = made.pages.get(path);
  if (text === undefined) throw new Error(`No page ${path}`);
  return text;
};
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
/** The text of a piece of a page without tags. */
const words = (text: string) => text.replace(/<[^>]*>/g, "").replace(/[\s\u00A0]+/g, " ");

describe("the pathway of a record", () => {
  test("is drawn with every linked outcome and every link once, stages in words", () => {
    const [, svg = ""] = /<svg role="img"(.*?)<\/svg>/s.exec(page(`action/${JUSTICE}.html`)) ?? [];
    expect(count(svg, /<g class="outcome /g)).toBe(6);
    expect(count(svg, /<g class="link /g)).toBe(6);
    expect(count(svg, /<g class="link jump"/g)).toBe(1);
    expect(count(svg, /<g class="link back"/g)).toBe(1);
    for (const stage of ["visé", "mesuré", "déclaré", "listé par la source"])
      expect(svg).toContain(`>${stage}<`);
    expect(svg).toContain("<title>Enchaînement des résultats, du niveau A au niveau D</title>");
    expect(svg).toContain("<desc>6 résultats reliés par 6 flèches");
    expect(words(svg)).toContain("Six séances");
  });

  test("is written out below the drawing, with what is unusual about a link", () => {
    const [, list = ""] = /<ul class="trails">(.*?)<\/ul>/s.exec(page(`action/${JUSTICE}.html`)) ?? [];
    expect(
      list
        .split("</li>")
        .map((line) => words(line).trim())
        .filter(Boolean),
    ).toEqual([
      "A4 Développement de compétences personnelles → B4 Compétences individuelles favorables à la santé → B4 Compétences individuelles favorables à la santé → C3 Ressources personnelles et types de comportement favorables à la santé → D Santé",
      "A4 Développement de compétences personnelles → C1 Environnement physique favorable à la santé (saute un niveau) → B4 Compétences individuelles favorables à la santé (ne va pas vers le niveau suivant)",
    ]);
    expect(page(`en/action/${JUSTICE}.html`)).toContain("(skips a level)");
  });

  test("is there for every record with links, and for no other", () => {
    let drawn = 0;
    for (const record of records) {
      if (record.type !== "Action") continue;
      const has = record.outcomes?.some(({ leadsTo }) => leadsTo) ?? false;
      const text = page(`action/${record.key}.html`);
      expect(text.includes('<svg role="img"'), record.key).toBe(has);
      expect(text.includes("Comment l’action compte agir"), record.key).toBe(has);
      drawn += Number(has);
    }
    expect(drawn).toBe(10);
  });
});

describe("names on the page of a record", () => {
  test("lead to the pages that gather them: organisations, territories, programmes and concepts", () => {
    const kinds = new Map<string, number>();
    for (const record of records) {
      const text = page(`${record.type === "Action" ? "action" : "registry"}/${record.key}.html`);
      const hrefs = new Set([...text.matchAll(/<a [^>]*?href="\.\.\/([^"#]*)"/g)].map(([, href]) => href));
      for (const { path } of subjectsOf(record, made.site.territories)) {
        const [kind = ""] = path.split("/");
        if (!["organisation", "programme"].includes(kind)) continue;
        expect(hrefs.has(`${path}.html`), `${record.key}: ${path}`).toBe(true);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      if (record.coverage?.territories)
        for (const code of record.coverage.territories)
          expect(hrefs.has(`territory/${code.replace(":", "-")}.html`), `${record.key}: ${code}`).toBe(true);
      for (const theme of record.themes ?? []) expect(hrefs.has(`vocab/theme/${theme}.html`)).toBe(true);
    }
    expect(kinds.get("organisation")).toBeGreaterThan(20);
    expect(kinds.get("programme")).toBeGreaterThan(8);
  });

  test("are never links inside links", () => {
    for (const [path, text] of made.pages)
      if (/^(?:en\/)?(?:action|registry)\//.test(path))
        expect(text, path).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
  });

  test("stay bare where nothing is gathered: in a draft, and in a withdrawn record", () => {
    const record = records.find(({ key }) => key === JUSTICE) as Action;
    const unknown = { ...made.site, recordPage: () => undefined };
    const withdrawn: Action = { ...record, withdrawn: "2026-11-01" };
    for (const [site, own] of [
      [unknown, record],
      [made.site, withdrawn],
    ] as const) {
      const view = viewAt(site, "action/x.html", own);
      const text = render(recordArticle(view, own, recordIri(own, BASE)));
      expect(text).toContain("Addiction France Pays de la Loire");
      expect(text).not.toMatch(/href="[^"]*(?:organisation|programme|territory\/commune)/);
      expect(text).toContain('href="../territory/region-52.html"');
      expect(text).toContain('href="../vocab/theme/addictive-behaviours.html"');
    }
  });
});

describe("what few readers need", () => {
  test("is folded: long printed wordings, what is missing, evidence, levels, formats of the citation", () => {
    const text = page(`action/${JUSTICE}.html`);
    for (const name of ["printed", "missing", "evidence", "levels", "formats"])
      expect(text, name).toContain(`<details class="${name}">`);
    expect(text).toContain("Voir les 10 données absentes et pourquoi");
    expect(text).toContain("Texte d’origine\u00A0:</span> «\u00A0année 2019\u00A0»");
    expect(text).not.toContain("<details open");
  });

  test("is not said twice: a printed wording that only differs in case, the people reached, labels of an audience", () => {
    const text = page(`action/${JUSTICE}.html`);
    expect(count(text, />Personnes touchées<\/dt>/g)).toBe(1);
    const action = frozenAction(4);
    const view = viewAt(made.site, "action/x.html", { ...action, audiences: [] });
    const article = render(recordArticle(view, action, recordIri(action, BASE)));
    const [, audiences = ""] = /data-class="Audience">(.*?)<\/ul>\s*<\/section>/s.exec(article) ?? [];
    const labels = [...audiences.matchAll(/>([^<>]+)</g)].map(([, label]) => label?.trim()).filter(Boolean);
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("leaves no heading without something below it", () => {
    let seen = 0;
    for (const [path, text] of made.pages) {
      if (!/^(?:en\/)?(?:action|registry)\//.test(path)) continue;
      const headings = text.matchAll(/<h([23])[^>]*>((?:(?!<\/h\d>).)*)<\/h\d>\s*(<h[2-6]|<\/[a-z]+>)?/gs);
      for (const [, level = "", name, next = ""] of headings) {
        expect(next === "" || (next.startsWith("<h") && next.slice(2) > level), `${path}: ${name}`).toBe(
          true,
        );
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(300);
  });
});

describe("how to cite", () => {
  test("stands on the page as text, BibTeX and RIS with the permanent address", () => {
    const text = page(`action/${JUSTICE}.html`);
    const iri = `${BASE}/action/${JUSTICE}`;
    expect(text).toContain(`@misc{${JUSTICE},`);
    expect(text).toContain(`url = {${iri}}`);
    expect(text).toContain(`UR  - ${iri}\n`);
    expect(words(text)).toContain(
      "« Interventions dans le milieu de la justice », Addiction France Pays de la Loire.",
    );
  });

  test("shows a hostile title as text", () => {
    const record = hostile(frozenAction(1));
    const view = viewAt(made.site, "action/x.html", record);
    const article = render(recordArticle(view, record, recordIri(record, BASE)));
    expect(record.title.fr).toBe(HOSTILE);
    expect(article).toContain("@misc{corpus-0000001,");
    expect(article).not.toMatch(/<script|<img/);
  });
});

describeBrowser("pages of records in Chromium", (launch) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveRendered>>;
  const keys = [JUSTICE, "equal-addictions-competences-et-nouveaux-parcours", "corpus-0000004"];

  beforeAll(async () => {
    served = await serveRendered(made);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each([
    ["light", 1280, "action/"],
    ["dark", 390, "en/action/"],
  ] as const)("have no serious finding in axe, all unfolded, and no sideways scrolling (%s, %d px)", async (colorScheme, width, folder) => {
    const view = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const path of [
      ...keys.map((key) => `${folder}${key}.html`),
      `${folder.replace("action", "registry")}base-cjc.html`,
    ]) {
      const answer = await view.goto(`${served.url}/${path}`);
      expect(answer?.status(), path).toBe(200);
      await view.evaluate(`for (const item of document.querySelectorAll("details")) item.open = true`);
      for (const fault of await pageFaults(view)) found.push(`${path}: ${fault}`);
    }
    await view.close();
    expect(found).toEqual([]);
  });

  test("keep the words of the drawing inside its boxes", async () => {
    const view = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const key of [JUSTICE, "corpus-0000004", "corpus-0000006"]) {
      await view.goto(`${served.url}/action/${key}.html`);
      const outside =
        await view.evaluate(`[...document.querySelectorAll(".pathway .outcome")].flatMap((group) => {
        const box = group.querySelector("rect").getBBox();
        return [...group.querySelectorAll("text")].map((text) => text.getBBox()).filter(({ x, y, width, height }) =>
          x < box.x || x + width > box.x + box.width || y < box.y || y + height > box.y + box.height).map(({ width }) => width);
      })`);
      expect(outside, key).toEqual([]);
      expect(await view.locator(".pathway .outcome").count()).toBeGreaterThan(2);
    }
    await view.close();
  });

  test("print what is folded, but for the evidence and the formats of the citation", async () => {
    const view = await browser.newPage({ viewport: { width: 800, height: 900 } });
    await view.goto(`${served.url}/action/${JUSTICE}.html`);
    const shown = (name: string, inside: string) =>
      view.evaluate(`document.querySelector("details.${name} ${inside}").checkVisibility({ contentVisibilityAuto: true })
        && document.querySelector("details.${name} ${inside}").getBoundingClientRect().height > 5`);
    expect(await shown("missing", "table")).toBe(false);
    await view.emulateMedia({ media: "print" });
    await expect.poll(() => shown("missing", "table")).toBe(true);
    await expect.poll(() => shown("printed", "p")).toBe(true);
    expect(await shown("evidence", "table")).toBe(false);
    expect(await shown("formats", "pre")).toBe(false);
    await view.close();
  });
});
