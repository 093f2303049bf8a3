import { engineNames } from "@openhpa/dump";
import type { HelpTable } from "./translate-help.js";

const records = 'files .json, .ndjson (also .gz), folders, or "-"';
const waits = (other: string) => `waits until ${other} has finished; without it, refuses`;

const validate: HelpTable = {
  validate: {
    description: "Validates records and says of each its level and what is still to be filled in.",
    arguments: { records },
    options: {
      "--level <level>": "level that every record has to reach",
      "--format <format>": "form of the report",
      "--max-issues <number>": 'remarks shown of a record, the most serious first; "all": every one',
      "--json": "the same as --format json",
      "--coverage": "adds what each record covers of the TIDieR-PHP checklist and of the Swiss model",
      "--lang <language>": "language of the report and of this help; without it, that of the system",
    },
  },
  explain: {
    description: "Explains a remark of the validation: why it matters and what to do.",
    arguments: { code: "code of the remark, such as unknown-concept" },
    options: { "--lang <language>": "language of the explanation; without it, that of the system" },
  },
};

const read: HelpTable = {
  import: {
    description:
      "Reads real documents (PDF, Word, LibreOffice, pages, mails, questionnaires, tables), recognises their kind and says what every line became.",
    arguments: { files: 'documents, folders, or "-"; a kind may stand before them' },
    options: {
      "--as <kind>": "kind of the documents, without recognising it",
      "--out <folder>":
        "writes records/ and reports/; without it, records go to the standard output (NDJSON)",
      "--report <form>": "form of the report",
      "--replace": "replaces records and reports of the same name; without it, they are kept",
      "--url <address>": "address of the document (it often holds the number of the record)",
      "--urls <list>": "addresses of several documents: on each line a file, a tab, an address",
      "--id-from-name": "OSCARS: the number of the record is the name of the file (61839.txt)",
      "--retrieved <day>": "day on which the document was looked at, such as 2026-11-21",
      "--created <day>": "day on which the record was made",
      "--mapping <file>": 'table: what each column is, { "columns": { "<heading>": "<column>" } }',
      "--draft-mapping <file>":
        'table: writes the mapping to be completed ("?": to decide, null: left out) instead of records',
      "--sheet <name>": "table: sheet of the workbook",
      "--wait <seconds>": waits("another import into the same folder"),
      "--profile <file>": "profile of a site: its labels, what to leave out, its codes (JSON)",
      "--language <tag>":
        "language of the documents (fr, de, it, en, rm…); without it their texts tell it, or carry none",
      "--truncated": "the document is cut off: what follows is unknown, not empty",
    },
    after: `
Kinds:
  oscars     page of an action of the OSCARS database (saved as HTML, text or PDF)
  cjc        partnership record of a CJC (Word questionnaire, text, PDF…)
  table      CSV, Excel (.xlsx) or LibreOffice (.ods) table, one record a row
  fiche      any record with headings and their answers (PDF, Word, LibreOffice, web page, mail, text)
  leaflet    leaflet of a programme (PDF, Word, LibreOffice, web page, mail, text or Markdown)
  article    article on a project (PDF, Word, LibreOffice, web page, mail or text)

Examples:
  $ openhpa import records/ --out import --report html
  $ openhpa import record.pdf table.xlsx page.html
  $ openhpa import oscars page.txt --url https://www.oscarsante.org/national/action/detail/61839
  $ openhpa import pages/ --as oscars --id-from-name --out import
  $ openhpa import oscars pages/ --urls pages/addresses.tsv --out import
`,
  },
  questionnaire: {
    description: 'Writes the blank Word questionnaire; filled in, it is read by "openhpa import cjc".',
    arguments: { file: "file .docx to write" },
    options: {
      "--replace": "replaces the file if it exists",
      "--wait <seconds>": waits("another writer of the same file"),
    },
  },
};

const convert: HelpTable = {
  convert: {
    description:
      "Converts records: JSON, NDJSON, JSON-LD, Turtle, N-Quads, in both directions; CSV and Excel.",
    arguments: { records: 'files, folders, or "-"; nothing for a filter' },
    options: {
      "--from <format>": "input format, where the name of the file does not tell it",
      "--to <format>": "output format",
      "--base-url <address>": "address of publication; a record becomes <address>/action/<key>",
      "--graph <graph>": '"record": a named graph for each record (N-Quads, TriG)',
      "-o, --output <file>": "output file; replaced only when all went well",
      "--out <folder>": "writes parts into a folder; can be gone on with",
      "--part-size <MB>": "size of a part, before compression",
      "--gzip": "compresses the output",
      "--jobs <n>": "number of threads; same bytes, same order",
      "--wait <seconds>": "waits until another conversion to the same output has finished, else refuses",
      "--no-validate": "does not check the records (only where they are known to be valid)",
      "--errors <form>": "form of the errors; json without <records>, else text",
      "--strict": "a refused record gives exit code 1 (always where <records> are named)",
      "--keep-going": "a refused record does not change the exit code",
    },
    after: `
Without <records>, and with --from ndjson, the command is a filter: it reads the standard input, one record a line, and writes the lines of each record. A bad line gives nothing on the standard output and a line of JSON on the standard error (line, key, code, message); the work goes on and the exit code stays 0, except with --strict. A summary in JSON ends the standard error.

To nquads, ntriples and ndjson each record is converted by itself, in constant memory: two records with the same key are both written (openhpa validate tells them). The other formats hold one document and refuse a duplicate.

--no-validate writes records without checking them: only for records that openhpa validate has accepted; a bad record may give bad lines.

--out FOLDER writes part-00000…, and its state into conversion.json: started again after an interruption, the same command goes on behind the last whole part and gives the same bytes.

Examples:
  $ openhpa convert records/ --to turtle --base-url https://example.org/prevention
  $ zcat records.ndjson.gz | openhpa convert --from ndjson --to nquads --base-url https://example.org > records.nq
  $ openhpa convert export/ --to nquads --jobs 4 --gzip --out parts --base-url https://example.org
`,
  },
};

const feed: HelpTable = {
  feed: { description: "Feed of open data: static files for portals and for professionals." },
  "feed build": {
    description: "Writes the feed of open data (static files).",
    arguments: { records: 'files or folders of records, "-" for the standard input' },
    options: {
      "--base-url <address>": "address of publication, https://…",
      "--out <folder>": "folder to write",
      "--title <text>": "title of the feed, in French",
      "--publisher <name|publisher.json>":
        "who publishes, or the file that describes them (legal notice, accessibility, personal data, logo, colour); OpenHPA by default",
      "--publisher-url <address>": "site of the publisher",
      "--contact-email <address>": "generic address for contact",
      "--logo <file>": "logo of the publisher, SVG or PNG",
      "--accent <colour>": "colour of the publisher, #rrggbb, or two: on light, on dark",
      "--modified <day>": "date of the update YYYY-MM-DD; by default that of the last change",
      "--at <instant>":
        "instant of publication YYYY-MM-DDThh:mm:ssZ, for the log of changes, never before the last published change; by default the dates of the records",
      "--dump <folder>": "SPARQL dump built for the same address, to be published under dump/",
      "--oppositions <file>":
        "private list of names, mailboxes, numbers and keys to publish nowhere, one a line; it is never published",
      "--no-pages": "data only, without the pages to read",
      "--withdraw-missing": "withdraws for good the records of the last feed that are missing",
      "--skip-invalid": "leaves out invalid records; of those that were published the last version stays",
      "--wait <seconds>": waits("another build of the same folder"),
      "--small-counts <file>":
        "list of small counts to look at, never published; by default beside the folder, <folder>.petits-effectifs.csv",
      "--explain <path>": "says why this file of the feed was made again, or kept",
      "--json": "summary in JSON on the standard output",
    },
    after: `
Example:
  $ openhpa feed build records/ --base-url https://data.example.org --out feed --publisher "My organisation"
`,
  },
  "feed check": {
    description: "Says what each portal would make of a feed: create, update, archive, drop.",
    arguments: { feed: "folder of a feed, file of a catalogue, or address https://…" },
    options: {
      "--base-url <address>": "address of publication of a folder; by default that of its catalogue",
      "--against <feed>": "earlier feed (folder, catalogue or address): says what changes",
      "--portal <names...>": "portals to replay; all by default",
      "--today <day>": "day of the check YYYY-MM-DD; today by default",
      "--json": "report in JSON on the standard output",
    },
    after: `
Example:
  $ openhpa feed check feed --against earlier-feed

Exit codes: 0 nothing to mend · 1 errors · 2 wrong command line · 3 no catalogue found
`,
  },
  "feed serve": {
    description: "Shows a feed on this machine.",
    arguments: { folder: "folder of a feed" },
    options: { "--port <number>": "port; 0 for a free one" },
  },
};

const dump: HelpTable = {
  dump: { description: "Writes, queries and checks the dump for SPARQL." },
  "dump build": {
    description:
      "Writes the dump: N-Quads, N-Triples, Turtle, TriG, vocabularies, descriptions, questions, checksums.",
    arguments: { records },
    options: {
      "--base-url <address>": "base address of the publisher; the dump will stand at <address>/dump/",
      "--out <folder>": "folder to write, replaced as a whole",
      "--title <text>": "title of the dataset, in French",
      "--publisher <name>": "publisher of the dataset",
      "--version-label <version>":
        "name of the version (by default the beginning of the fingerprint of the data)",
      "--previous <dump>": "earlier dump: its folder, its manifest.json, or the name of its version",
      "--generated <day>": "date of the dump, YYYY-MM-DD (by default none)",
      "--part-size <bytes>": "size from which the data is cut into parts",
      "--endpoint <address>": "address of a SPARQL service that serves the dump",
      "--include-personal-data": "keeps contacts of persons",
      "--oppositions <file>":
        "private list of names, mailboxes, numbers and keys to publish nowhere, one a line; it is never published",
      "--skip-invalid": "leaves out invalid records instead of refusing everything",
      "--wait <seconds>": waits("another build of the same folder"),
      "--json": "summary in JSON",
    },
  },
  "dump query": {
    description: "Asks a question of a dump; without a question, lists them.",
    arguments: { folder: "folder of the dump", question: "name of a question of the list" },
    options: {
      "--query <file>": 'a SPARQL query of your own, or "-"; the prefixes of the project are known',
      "--format <format>": "form of the answer",
      "--list": "lists the questions",
      "--lang <language>":
        "language of columns and labels; without it, that of the system for a table, else French",
    },
  },
  "dump recipe": {
    description: "Gives the commands that load a dump into another engine; without an engine, lists them.",
    arguments: { engine: `engine to load into: ${engineNames.join(", ")}` },
    options: {
      "--dir <folder>": "folder of the dump, whose names of files are taken",
      "--lang <language>": "language of the recipe; without it, that of the system",
    },
  },
  "dump serve": {
    description: "Opens a page of questions and a SPARQL 1.1 service (read-only) on a dump.",
    arguments: { folder: "folder of the dump" },
    options: {
      "--port <number>": "port; 0 for a free one",
      "--host <address>": "address to listen at; by default this machine only",
      "--allow-host <name>": "another name under which it is reached (may be repeated)",
      "--allow-origin <origin>": "page of elsewhere that may query it, or * (may be repeated)",
      "--behind-proxy": "the client is the last address of X-Forwarded-For, which the proxy writes",
      "--timeout <seconds>": "time after which a query is stopped",
      "--limit <rows>": "rows after which an answer is cut, and says so",
      "--workers <number>": "engines, one of them in reserve (by default 2, or 1 where memory is short)",
      "--max-quads <number>": "triples above which the dump is refused",
    },
    after: `
The engine (Oxigraph) keeps the dump in memory and has no image on disk to read back: every start loads the files again. Nothing is written to the disk. For a large dump or an immediate start, load it once into an engine on disk: openhpa dump recipe oxigraph.
`,
  },
  "dump verify": {
    description: "Checks that a dump is whole: files that are missing, changed or too many.",
    arguments: { folder: "folder of the dump" },
    options: {
      "--deep": "reads the data too: form, order, announced numbers, RDFC-1.0 fingerprint",
      "--json": "result in JSON",
    },
  },
};

const others: HelpTable = {
  diff: {
    description: "Says what changed between two dumps, record by record, or writes it as an update.",
    arguments: { old: "folder of a dump, or file .nq, .nt (also .gz)", new: "the same" },
    options: {
      "--format <form>": "form of the result",
      "--out <file>": "file to write, replaced only when all went well",
      "--wait <seconds>": waits("another writer of the same file"),
      "--base-url <address>": "address of publication, for files without a manifest",
    },
    after: `
Forms:
  text    in French: record by record, field by field, and the sums
  json    one document; each field with its address, its label, the old and the new value
  ndjson  a line for each record that changed
  sparql  SPARQL Update: applied to the old dump, it gives the new one
  patch   RDF Patch (Apache Jena): likewise

"sparql" and "patch" are about the records; vocabularies.nt.gz and territories.nt.gz are loaded again as a whole.

Exit codes:
  0  no difference
  1  differences
  2  the command line is wrong
  3  a dump is missing or damaged, something could not be written

Examples:
  $ openhpa diff dump-2025 dump-2026
  $ openhpa diff dump-2025 dump-2026 --format sparql --out update.ru
  $ openhpa diff before.nq after.nq.gz --format json
`,
  },
  report: {
    description:
      "Writes the annual report of a territory: a page or a Word document, every figure with its question.",
    arguments: { records: 'files .json, .ndjson (also .gz), folders, a feed, a dump, or "-"' },
    options: {
      "--territory <code>": "territory, by its typed code: region:52, departement:44, canton:VD…",
      "--year <year>": "year of the report, compared with the five before it",
      "--out <file>": "file to write, .html or .docx",
      "--base-url <address>": "address at which the records are published, for the links of the list",
      "--publisher <name>": "who publishes the report, for its title page",
      "--oppositions <file>":
        "private list of names, mailboxes, numbers and keys to publish nowhere, one a line; it is never published",
      "--skip-invalid": "leaves out invalid records instead of refusing everything",
      "--replace": "replaces the file if it exists",
      "--wait <seconds>": waits("another writer of the same file"),
      "--lang <language>": "language of the report and of this help; French without it",
    },
    after: `
The report says how many actions, where, for whom, on which themes, under which plans, with which outcomes and evaluation, against the five years before. Every figure says of how many actions it is known, and leads to its SPARQL question in an annex.

Examples:
  $ openhpa report records/ --territory region:52 --year 2025 --out report.html
  $ openhpa report dump/ --territory departement:44 --year 2025 --out report.docx --lang en
`,
  },
  init: {
    description: "Makes a folder to begin with: a record to fill in, a publisher, the next commands.",
    arguments: { folder: "folder to make; it may exist if it is empty" },
    options: { "--jurisdiction <country>": "law under which the publisher publishes" },
  },
  completion: {
    description: "Writes what completes the command in a shell.",
    arguments: { shell: "the shell that you type in" },
    after: `
To install it:
  $ openhpa completion bash > ~/.local/share/bash-completion/completions/openhpa
  $ openhpa completion zsh > "\${fpath[1]}/_openhpa"
  $ openhpa completion fish > ~/.config/fish/completions/openhpa.fish
`,
  },
};

/** The help of every command in English; French stands where each option is defined. */
export const englishHelp: HelpTable = { ...validate, ...read, ...convert, ...feed, ...dump, ...others };
