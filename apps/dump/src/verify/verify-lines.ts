import { createHash, type Hash } from "node:crypto";
import { join } from "node:path";
import type { Bilingual } from "@openhpa/console";
import { compareCodePoints } from "@openhpa/core";
import { systemReason } from "@openhpa/io";
import { Parser, type Quad } from "n3";
import { readGzipLines } from "../data/gzip-lines.js";
import { partKey, partNumber } from "../data/parts.js";
import { parseStatement, type Statement, toTriple } from "../data/statement.js";
import { type DumpProblem, type DumpProblemCode, dumpProblem } from "./dump-problem.js";

/** What reading a part of the N-Quads has found. */
export interface PartReading {
  /** Its lines that can be read, in batches. */
  readonly lines: AsyncGenerator<readonly string[]>;
  /** What follows is known when all lines have been read. */
  readonly problems: () => readonly DumpProblem[];
  readonly quads: () => number;
  readonly triples: () => number;
  /** SHA-256 of the lines of N-Triples that belong to the part. */
  readonly triplesHash: () => string;
}

const hasBlankNode = ({ subject, object, graph }: Quad) =>
  [subject, object, graph].some((term) => term.termType === "BlankNode");

function readBatch(text: string): readonly Quad[] | string {
  try {
    return new Parser({ format: "N-Quads" }).parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Tells each kind of problem of a file once, with the line where it was met first. */
function createFindings(path: string) {
  const firstOfKind = new Map<DumpProblemCode, DumpProblem>();
  return {
    add(code: DumpProblemCode, detail: string | Bilingual) {
      if (!firstOfKind.has(code)) firstOfKind.set(code, dumpProblem(code, path, detail));
    },
    all: () => [...firstOfKind.values()],
  };
}

/** Reads a part of the N-Quads and checks every line: well-formed, without blank nodes, after the line before, in its part. */
export function readPart(dir: string, path: string, part: number, parts: number): PartReading {
  const findings = createFindings(path);
  const triplesHash: Hash = createHash("sha256");
  let number = 0;
  let triples = 0;
  let last: string | undefined;
  let lastTriple: string | undefined;

  const statementOf = (line: string): Statement | undefined => {
    try {
      return parseStatement(line);
    } catch {
      findings.add(
        /^_:|[^"]* _:/.test(line) ? "blank-node" : "not-well-formed",
        `${number}: ${line.slice(0, 80)}`,
      );
      return undefined;
    }
  };
  const check = (line: string): boolean => {
    number += 1;
    const statement = statementOf(line);
    if (!statement) return false;
    if (last !== undefined && compareCodePoints(last, line) >= 0) findings.add("not-sorted", String(number));
    last = line;
    if (partNumber(partKey(statement.subject), parts) !== part) findings.add("wrong-part", String(number));
    const triple = toTriple(statement);
    if (triple !== lastTriple) {
      triples += 1;
      triplesHash.update(`${triple}\n`);
    }
    lastTriple = triple;
    return true;
  };
  const lines = async function* (): AsyncGenerator<readonly string[]> {
    try {
      for await (const chunk of readGzipLines(join(dir, path))) {
        const start = number;
        const readable = chunk.split("\n").slice(0, -1).filter(check);
        const quads = readBatch(`${readable.join("\n")}\n`);
        if (typeof quads === "string") findings.add("not-well-formed", quads);
        else if (quads.length !== readable.length) findings.add("not-well-formed", `${start + 1}–${number}`);
        else if (quads.some(hasBlankNode)) findings.add("blank-node", `${start + 1}–${number}`);
        if (readable.length > 0) yield readable;
      }
    } catch (error) {
      findings.add("not-well-formed", systemReason(error));
    }
  };
  return {
    lines: lines(),
    problems: findings.all,
    quads: () => number,
    triples: () => triples,
    triplesHash: () => triplesHash.copy().digest("hex"),
  };
}
