import { button, el, fill } from "@openhpa/browser";
import type { HpaRecord } from "@openhpa/core";
import type { ImportReport, SiteProfile } from "@openhpa/import";
import { languageOf } from "@openhpa/publish/browser";
import { smallTerritories } from "@openhpa/vocabularies";
import { contributeWords } from "../../words/contribute.js";
import { type App, today } from "./app.js";
import { type Draft, openDrafts } from "./drafts.js";
import { type Opened, openEditor } from "./editor.js";
import { LONGEST_READING, readApart } from "./open/bounded-reading.js";
import { importReport, type ReportPage } from "./open/import-report.js";
import { LARGEST_FILE } from "./open/largest-file.js";
import type { GivenFile, Reading } from "./open/read-document.js";
import type { ReadingQuestion } from "./open/reading-messages.js";
import { type StartMessage, start } from "./start.js";
import { createTerritoryChoices } from "./territory-choices.js";

/** What the static page says about the feed it belongs to, in the attributes of the form's place. */
function siteOf(host: HTMLElement): App["site"] {
  const { base = "", title = "", publisher = "", email } = host.dataset;
  const named = { name: publisher, ...(email ? { email } : {}) };
  return { baseUrl: base, title, publisher: named, recordPage: () => undefined };
}

/** What leads from one part of the page to another. */
interface Ways {
  /** How the site of the documents prints its fiches, once somebody gave a profile. */
  profile?: SiteProfile | undefined;
  home(message?: StartMessage): Promise<void>;
  open(record: HpaRecord, draft?: Draft, report?: ImportReport, address?: string): void;
}

function showReport(app: App, page: ReportPage): void {
  fill(app.host, importReport(app, page));
  document.getElementById("report-title")?.focus();
  window.scrollTo(0, 0);
}

/** The draft that a record is kept as, so that going to the report and back does not make a second one. */
async function draftOf(app: App, id: number | undefined): Promise<Draft | undefined> {
  return id === undefined ? undefined : app.drafts?.read(id);
}

/** Opens the form of a record, with a way to the report of the document that it comes from. */
function openForm(app: App, ways: Ways, opened: Omit<Opened, "draft">, draft?: Draft): void {
  const report = draft?.report ?? opened.report;
  const back = () => void ways.home();
  openEditor(
    app,
    {
      ...opened,
      ...(draft ? { draft: draft.id } : {}),
      ...(draft?.before ? { before: draft.before } : {}),
      ...(report ? { report } : {}),
    },
    {
      home: back,
      report: (read, now, id) => {
        const open = (record: HpaRecord, address?: string) =>
          void draftOf(app, id).then((kept) => ways.open(record, kept, read, address));
        showReport(app, { report: read, records: [now], open, back });
      },
    },
  );
}

/** Several records at once become as many drafts, to be opened one after the other. */
async function keepAll(app: App, records: readonly HpaRecord[]): Promise<void> {
  for (const record of records)
    await app.drafts?.write({ record, title: record.title?.fr ?? record.key, saved: app.now() });
}

/** What is asked of a document beyond what it says itself. */
type Asked = Pick<ReadingQuestion, "wanted" | "profile">;

/** Reads a document apart while the page says so and lets the person stop it; undefined where there is nothing to show but the start. */
async function readGiven(
  app: App,
  { home }: Ways,
  file: GivenFile,
  asked: Asked,
): Promise<Exclude<Reading, { kind: "refused" }> | undefined> {
  const { host, words, language } = app;
  const stop = new AbortController();
  const end = button(words.start.stop, () => stop.abort());
  fill(
    host,
    el("p", { role: "status", class: "busy" }, words.start.reading(file.name)),
    el("p", {}, el("progress", { "aria-hidden": "true" })),
    el("p", {}, end),
  );
  end.focus();
  const question = { file, language, day: today(app), ...asked };
  const reading = await readApart(question, stop.signal);
  if (reading.kind === "records" || reading.kind === "imported" || reading.kind === "profile") return reading;
  const messages = {
    refused: () => words.open.refused(file.name, reading.kind === "refused" ? reading.message : ""),
    "too-slow": () => words.open.tooSlow(file.name, LONGEST_READING),
    failed: () => words.open.unreadable(file.name),
    stopped: () => words.open.stopped(file.name),
  };
  await home({ text: messages[reading.kind]() });
  return undefined;
}

/** Opens what a document gives: the form of its record, the report of what was read in it, or the start with a reason. */
async function openDocument(app: App, ways: Ways, file: GivenFile, asked: Asked = {}): Promise<void> {
  const reading = await readGiven(app, ways, file, asked);
  if (!reading) return;
  if (reading.kind === "records") {
    const [only] = reading.records;
    if (reading.records.length === 1 && only) return ways.open(only);
    await keepAll(app, reading.records);
    return ways.home({ text: app.words.open.several(reading.records.length), isGood: true });
  }
  if (reading.kind === "profile") {
    ways.profile = reading.profile;
    return ways.home({ text: app.words.open.profile(reading.profile.name), isGood: true });
  }
  const { imported, source, sources } = reading;
  const { report, records } = imported;
  // The report and the form name every place that the record names.
  await app.territories.all();
  showReport(app, {
    report,
    records,
    open: (record, address) => ways.open(record, undefined, report, address),
    back: () => void ways.home(),
    again: { source, sources, read: (wanted) => void openDocument(app, ways, file, { wanted }) },
    correct: {
      profile: asked.profile,
      read: (profile) => void openDocument(app, ways, file, { profile }),
    },
  });
}

async function openFiles(app: App, ways: Ways, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) return ways.home({ text: app.words.open.oneByOne(files.length) });
  if (file.size > LARGEST_FILE)
    return ways.home({ text: app.words.open.refused(file.name, app.words.open.tooLarge) });
  try {
    const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    await openDocument(app, ways, given, ways.profile ? { profile: ways.profile } : {});
  } catch {
    await ways.home({ text: app.words.open.unreadable(file.name) });
  }
}

/** The ways of a page: to the start, and to the form of a record. */
function createWays(app: App): Ways {
  const ways: Ways = {
    home: (message) => {
      const close = (): void => {
        ways.profile = undefined;
        void ways.home();
      };
      const profile = ways.profile && { name: ways.profile.name, close };
      const files = (given: readonly File[]) => void openFiles(app, ways, given);
      return start(app, { open: ways.open, files, profile }, message);
    },
    open: (record, draft, report, address) =>
      openForm(
        app,
        ways,
        { record, ...(report ? { report } : {}), ...(address === undefined ? {} : { address }) },
        draft,
      ),
  };
  return ways;
}

/** Brings the form to life in its place on the page; `now` is the clock. */
export async function contribute(host: HTMLElement, now: () => Date): Promise<void> {
  const path = host.dataset.path ?? "contribute.html";
  const language = languageOf(path);
  const live = el("p", { class: "visually-hidden", "aria-live": "polite" });
  const body = el("div", { class: "contribute" });
  fill(host, live, body);
  const app: App = {
    host: body,
    site: siteOf(host),
    path,
    language,
    words: contributeWords(language),
    territories: createTerritoryChoices(smallTerritories(), async () => {
      const { loadTerritories } = await import("@openhpa/vocabularies/territories");
      return loadTerritories();
    }),
    drafts: await openDrafts(globalThis.indexedDB),
    now: () => now().toISOString(),
    announce: (text) => {
      live.textContent = text;
    },
  };
  const { home, open } = createWays(app);
  // A file that misses its zone must not replace the page, and with it what is being written.
  for (const kind of ["dragover", "drop"] as const)
    document.addEventListener(kind, (event) => event.preventDefault());
  const id = /^#brouillon-(\d+)$/.exec(location.hash)?.[1];
  const draft = id === undefined ? undefined : await app.drafts?.read(Number(id));
  if (draft) open(draft.record, draft);
  else await home();
}
