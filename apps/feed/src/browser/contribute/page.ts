import { el, fill } from "@openhpa/browser";
import type { HpaRecord } from "@openhpa/core";
import type { ImportReport, ImportSourceName } from "@openhpa/import";
import { smallTerritories } from "@openhpa/vocabularies";
import { contributeWords } from "../../words/contribute.js";
import { languageOf } from "../../words/language.js";
import type { App } from "./app.js";
import { type Draft, openDrafts } from "./drafts.js";
import { openEditor } from "./editor.js";
import { importOptions } from "./open/import-options.js";
import { importReport } from "./open/import-report.js";
import { type GivenFile, readDocument } from "./open/read-document.js";
import { start } from "./start.js";
import { createTerritoryChoices } from "./territory-choices.js";

/** What the static page says about the feed it belongs to, in the attributes of the form's place. */
function siteOf(host: HTMLElement): App["site"] {
  const { base = "", title = "", publisher = "" } = host.dataset;
  return { baseUrl: base, title, publisher: { name: publisher }, recordPage: () => undefined };
}

/** Opens the form, the report of a document, or the start. */
function ways(app: App) {
  const home = (message?: string) => start(app, { open, file: (file) => void read(file) }, message);

  function open(record: HpaRecord, draft?: Draft, report?: ImportReport, address?: string): void {
    const own = draft?.report ?? report;
    openEditor(
      app,
      {
        record,
        ...(draft ? { draft: draft.id } : {}),
        ...(own ? { report: own } : {}),
        ...(address === undefined ? {} : { address }),
      },
      {
        home: () => void home(),
        report: (read, now, id) =>
          showReport(
            read,
            [now],
            (again, place) => void kept(id).then((known) => open(again, known, read, place)),
          ),
      },
    );
  }

  /** The draft that a record is kept as, so that going to the report and back does not make a second one. */
  async function kept(id: number | undefined): Promise<Draft | undefined> {
    return id === undefined ? undefined : app.drafts?.read(id);
  }

  function showReport(
    report: ImportReport,
    records: readonly HpaRecord[],
    opens: (record: HpaRecord, address?: string) => void,
    again?: NonNullable<Parameters<typeof importReport>[1]["again"]>,
  ): void {
    fill(
      app.host,
      importReport(app, {
        report,
        records,
        open: opens,
        back: () => void home(),
        ...(again ? { again } : {}),
      }),
    );
    document.getElementById("report-title")?.focus();
    window.scrollTo(0, 0);
  }

  async function read(file: File): Promise<void> {
    fill(app.host, el("p", { role: "status", class: "busy" }, app.words.start.reading(file.name)));
    try {
      await readBytes({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      await home(app.words.open.unreadable(file.name));
    }
  }

  async function readBytes(file: GivenFile, wanted?: ImportSourceName): Promise<void> {
    const reading = await readDocument(file, app.words, () => importOptions(app, file.bytes), wanted);
    if (reading.kind === "refused") return home(reading.message);
    if (reading.kind === "records") {
      const [only] = reading.records;
      if (reading.records.length === 1 && only) return open(only);
      // Several records at once become as many drafts, to be opened one after the other.
      for (const record of reading.records)
        await app.drafts?.write({ record, title: record.title?.fr ?? record.key, saved: app.now() });
      return home(app.words.open.several(reading.records.length));
    }
    const { imported, source, sources } = reading;
    showReport(
      imported.report,
      imported.records,
      (record, address) => open(record, undefined, imported.report, address),
      { source, sources, read: (other) => void readBytes(file, other) },
    );
  }

  return { home, open };
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
  const { home, open } = ways(app);
  // A file that misses its zone must not replace the page, and with it what is being written.
  for (const kind of ["dragover", "drop"] as const)
    document.addEventListener(kind, (event) => event.preventDefault());
  const id = /^#brouillon-(\d+)$/.exec(location.hash)?.[1];
  const draft = id === undefined ? undefined : await app.drafts?.read(Number(id));
  if (draft) open(draft.record, draft);
  else await home();
}
