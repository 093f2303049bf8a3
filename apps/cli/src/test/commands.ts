import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { frozenCorpus } from "@openhpa/testkit";
import { openhpa } from "./openhpa.js";

const base = ["--base-url", "https://exemple.fr/prevention"];
const page = "Jardiner ensemble\n2018\nThème\nNutrition (alimentation et activité physique)\n";

/** A folder with something for every command to read. */
export async function prepareInputs(folder: string): Promise<void> {
  const at = (name: string) => join(folder, name);
  const records = [...frozenCorpus(4)].map((record) => `${JSON.stringify(record)}\n`);
  writeFileSync(at("in.ndjson"), records.join(""));
  writeFileSync(at("fewer.ndjson"), records.slice(1).join(""));
  writeFileSync(at("page.txt"), page);
  await openhpa(["convert", at("in.ndjson"), "--to", "turtle", ...base, "-o", at("in.ttl")]);
  await openhpa(["dump", "build", at("in.ndjson"), ...base, "--out", at("dump")]);
  await openhpa(["dump", "build", at("fewer.ndjson"), ...base, "--out", at("older")]);
  await openhpa(["feed", "build", at("in.ndjson"), ...base, "--out", at("feed"), "--no-pages"]);
}

/** A command line by what it reads (names in the folder of inputs) and where it writes. */
export interface CommandLine {
  readonly name: string;
  readonly reads: readonly string[];
  /** The arguments, for inputs in one folder and an output in another. */
  args(input: (name: string) => string, output: (name: string) => string): string[];
}

/** Every command that gives something on standard output. */
export const printing: readonly CommandLine[] = [
  ...["text", "json", "sarif", "junit", "github"].map((format) => ({
    name: `validate --format ${format}`,
    reads: ["in.ndjson"],
    args: (input: (name: string) => string) => ["validate", input("in.ndjson"), "--format", format],
  })),
  { name: "explain", reads: [], args: () => ["explain"] },
  { name: "import", reads: ["page.txt"], args: (input) => ["import", "oscars", input("page.txt")] },
  ...["nquads", "ndjson", "ntriples", "turtle", "trig", "jsonld", "json", "csv", "xlsx"].map((to) => ({
    name: `convert --to ${to}`,
    reads: ["in.ndjson"],
    args: (input: (name: string) => string) => ["convert", input("in.ndjson"), "--to", to, ...base],
  })),
  {
    name: "convert --jobs 2",
    reads: ["in.ndjson"],
    args: (input) => ["convert", input("in.ndjson"), "--to", "nquads", "--jobs", "2", ...base],
  },
  {
    name: "convert --from turtle",
    reads: ["in.ttl"],
    args: (input) => ["convert", input("in.ttl"), "--from", "turtle", "--to", "json", ...base],
  },
  {
    name: "dump verify",
    reads: ["dump/SHA256SUMS"],
    args: (input) => ["dump", "verify", input("dump"), "--deep"],
  },
  {
    name: "dump query",
    reads: [],
    args: (input) => ["dump", "query", input("dump"), "actions-by-outcome-category"],
  },
  { name: "dump query --list", reads: [], args: (input) => ["dump", "query", input("dump"), "--list"] },
  { name: "dump recipe", reads: [], args: (input) => ["dump", "recipe", "qlever", "--dir", input("dump")] },
  { name: "diff", reads: ["dump/actions.nq.gz"], args: (input) => ["diff", input("older"), input("dump")] },
  {
    name: "feed check",
    reads: [],
    args: (input) => ["feed", "check", input("feed"), "--today", "2026-11-30"],
  },
  { name: "--help", reads: [], args: () => ["--help"] },
  { name: "--version", reads: [], args: () => ["--version"] },
];

/** Every command that writes a file or a folder, `out`. */
export const writing: readonly CommandLine[] = [
  { name: "questionnaire", reads: [], args: (_, output) => ["questionnaire", output("out")] },
  ...["html", "docx"].map((ending) => ({
    name: `report .${ending}`,
    reads: ["in.ndjson"],
    args: (input: (name: string) => string, output: (name: string) => string) => [
      ...["report", input("in.ndjson"), "--territory", "region:28", "--year", "2016"],
      ...["--out", output(`out.${ending}`)],
    ],
  })),
  ...["turtle", "nquads", "xlsx"].map((to) => ({
    name: `convert --to ${to} -o`,
    reads: ["in.ndjson"],
    args: (input: (name: string) => string, output: (name: string) => string) => [
      ...["convert", input("in.ndjson"), "--to", to, ...base],
      ...["-o", output("out")],
    ],
  })),
  ...["1", "2"].map((jobs) => ({
    name: `convert --out --jobs ${jobs}`,
    reads: ["in.ndjson"],
    args: (input: (name: string) => string, output: (name: string) => string) => [
      ...["convert", input("in.ndjson"), "--to", "nquads", "--jobs", jobs, "--part-size", "0.001", ...base],
      ...["--out", output("out")],
    ],
  })),
  {
    name: "import --out",
    reads: ["page.txt"],
    args: (input, output) => ["import", "oscars", input("page.txt"), "--out", output("out")],
  },
  {
    name: "feed build",
    reads: ["in.ndjson"],
    args: (input, output) => ["feed", "build", input("in.ndjson"), ...base, "--out", output("out")],
  },
  {
    name: "dump build",
    reads: ["in.ndjson"],
    args: (input, output) => ["dump", "build", input("in.ndjson"), ...base, "--out", output("out")],
  },
  {
    name: "diff --out",
    reads: ["dump/actions.nq.gz"],
    args: (input, output) => ["diff", input("older"), input("dump"), "--out", output("out")],
  },
];
