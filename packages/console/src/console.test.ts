import { Writable } from "node:stream";
import { createIssue } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import {
  createProgress,
  ExpectedError,
  errorReporter,
  exitCodes,
  formatPlace,
  guarded,
  print,
  type Terminal,
} from "./index.js";

/** A stream that keeps what is written; `isTTY` as a terminal has it. */
function recording(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => written.join("") };
}

function terminalOn(isTTY = false) {
  const { stream, text } = recording(isTTY);
  const terminal: Terminal = { stdin: process.stdin, stdout: stream, stderr: stream, exitCode: 0 };
  return { terminal, text };
}

test("exit codes are those that scripts rely on", () => {
  expect(exitCodes).toEqual({ ok: 0, findings: 1, usage: 2, io: 3 });
});

test("a place is written as editors understand it", () => {
  expect(formatPlace("a.json", { line: 3, column: 7 })).toBe("a.json:3:7");
  expect(formatPlace("a.json", undefined)).toBe("a.json");
});

describe("the reporter of records that are left out", () => {
  const error = { ...createIssue("wrong-type", ["title"]), place: { line: 2, column: 5 } };
  const top = createIssue("record-not-object", []);

  test("says each error on a line, no warning, and leaves the exit code of findings", () => {
    const { terminal, text } = terminalOn();
    const warning = { ...error, severity: "warning" as const };
    errorReporter(terminal)({ file: "a.json", ok: false, issues: [error, warning, top] });
    expect(text()).toBe(
      `a.json:2:5 /title (Titre) ${error.message} [wrong-type]\na.json / ${top.message} [record-not-object]\n`,
    );
    expect(terminal.exitCode).toBe(exitCodes.findings);
  });

  test("says nothing of a record that is taken", () => {
    const { terminal, text } = terminalOn();
    errorReporter(terminal)({ file: "a.json", ok: true, issues: [error] });
    expect([text(), terminal.exitCode]).toEqual(["", exitCodes.ok]);
  });

  test("wipes the line of a progress bar on a screen", () => {
    const { terminal, text } = terminalOn(true);
    errorReporter(terminal)({ file: "a.json", ok: false, issues: [top] });
    expect(text().startsWith("\r\u001B[Ka.json / ")).toBe(true);
  });
});

describe("a command", () => {
  class Refusal extends ExpectedError<"refused"> {
    readonly exitCode = exitCodes.usage;
  }

  test("that fails as expected ends with a message and its exit code", async () => {
    const { terminal, text } = terminalOn();
    await guarded(terminal, () => Promise.reject(new Refusal("refused", { fr: "Refusé.", en: "Refused." })));
    expect([text(), terminal.exitCode]).toEqual(["Refusé.\n", exitCodes.usage]);
  });

  test("that has a bug throws it", async () => {
    const { terminal, text } = terminalOn();
    const bug = new TypeError("bug");
    await expect(guarded(terminal, () => Promise.reject(bug))).rejects.toBe(bug);
    expect(text()).toBe("");
  });
});

test("print waits for a slow reader, and only for that one", async () => {
  let release: (() => void) | undefined;
  const slow = new Writable({
    highWaterMark: 4,
    write(_chunk, _encoding, done) {
      release = done;
    },
  });
  await print(slow, "abc");
  let isPrinted = false;
  const printing = print(slow, "defg").then(() => {
    isPrinted = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isPrinted).toBe(false);
  release?.();
  await new Promise((resolve) => setImmediate(resolve));
  release?.();
  await printing;
  expect(isPrinted).toBe(true);
});

/** A stream that refuses every write with a code. */
function refusing(code: string) {
  const error = Object.assign(new Error(`${code}: refused, write`), { code, syscall: "write" });
  return new Writable({ write: (_chunk, _encoding, done) => done(error) });
}

describe("an output that refuses what it is given", () => {
  const full = "sortie standard : écriture impossible (plus de place sur le disque).\n";

  test("ends the command with its reason, also when it was the last piece, which nobody waited for", async () => {
    for (const write of [print, async (stream: Writable, piece: string) => void stream.write(piece)]) {
      const { terminal, text } = terminalOn();
      const stdout = refusing("ENOSPC");
      await guarded({ ...terminal, stdout }, () => write(stdout, "x"));
      const kept: Terminal = { ...terminal, stdout: refusing("ENOSPC") };
      await guarded(kept, () => write(kept.stdout, "x"));
      expect([text(), kept.exitCode]).toEqual([full + full, exitCodes.io]);
    }
  });

  test("ends it in silence with 0 when its reader went away", async () => {
    for (const stdout of [refusing("EPIPE"), new Writable({ write: (_c, _e, done) => done() }).destroy()]) {
      const { terminal, text } = terminalOn();
      const own: Terminal = { ...terminal, stdout, exitCode: exitCodes.findings };
      await guarded(own, async () => {
        for (;;) await print(stdout, "x");
      });
      expect([text(), own.exitCode]).toEqual(["", exitCodes.ok]);
    }
  });

  test("while it was waited for", async () => {
    let fail: ((error: Error) => void) | undefined;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        fail = done;
      },
    });
    const printing = print(slow, "abc");
    fail?.(Object.assign(new Error(), { code: "EDQUOT" }));
    await expect(printing).rejects.toMatchObject({ code: "not-writable", exitCode: exitCodes.io });
  });

  test("does not take the place of a failure that was told", async () => {
    const { terminal, text } = terminalOn();
    const own: Terminal = { ...terminal, stdout: refusing("EPIPE") };
    await guarded(own, async () => {
      own.stdout.write("x");
      own.exitCode = exitCodes.usage;
    });
    expect([text(), own.exitCode]).toEqual(["", exitCodes.usage]);
  });
});

test("what the system refuses is told with its place, once", async () => {
  const { terminal, text } = terminalOn();
  const error = Object.assign(new Error("EIO: i/o error, read 'a'"), {
    code: "EIO",
    syscall: "read",
    path: "a",
  });
  await guarded(terminal, () => guarded(terminal, () => Promise.reject(error)));
  expect([text(), terminal.exitCode]).toEqual(["a : erreur du disque.\n", exitCodes.io]);
});

test("what stderr cannot take is lost in silence", async () => {
  const { terminal } = terminalOn();
  const own: Terminal = { ...terminal, stderr: refusing("ENOSPC") };
  await guarded(own, async () => void own.stderr.write("x"));
  expect(own.exitCode).toBe(exitCodes.ok);
});

describe("a progress bar", () => {
  const drawn = (isTTY: boolean, unit?: "bytes") => {
    const { stream, text } = recording(isTTY);
    const columns = { columns: 200, cursorTo: () => true, moveCursor: () => true, clearLine: () => true };
    const bar = createProgress("Lecture", 12_000_000, Object.assign(stream, columns), unit);
    bar.advance(3_000_000);
    bar.advance();
    bar.stop();
    return text();
  };

  test("is nothing where no person looks", () => {
    expect(drawn(false)).toBe("");
  });

  test("shows the label and what there is to count", () => {
    expect(drawn(true)).toContain("Lecture ");
    expect(drawn(true)).toContain("0/12000000");
    expect(drawn(true)).not.toContain("Mo");
  });

  test("shows bytes in megabytes, with a decimal below ten", () => {
    expect(drawn(true, "bytes")).toContain("0.0/12 Mo");
  });
});
