import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createVitest, ForksPoolWorker, type TestSpecification, type Vitest } from "vitest/node";
import type { NoticedBy } from "./mutation.ts";

/** How long a worker may take to start and load the modules on a busy machine, in milliseconds. */
const START_OF_A_WORKER = 60_000;
const TIMES_THE_USUAL = 8;

/** One test file of a room and how long it takes when nothing is wrong, in milliseconds. */
interface TimedFile {
  readonly specification: TestSpecification;
  readonly duration: number;
}

export interface RoomTests {
  /** Files that are not run, with the reason. */
  readonly leftOut: readonly { file: string; why: string }[];
  /** Runs the tests that reach the file, the nearest first, until one fails. */
  judge(file: string): Promise<NoticedBy>;
  close(): Promise<void>;
}

export interface RoomTestsOptions {
  /** The copy of the repository. */
  readonly folder: string;
  /** The workspace, e.g. `packages/core`. */
  readonly workspace: string;
  /** Test files that take longer are left out, in milliseconds. */
  readonly slowest: number;
  /** Only test files whose path contains one of these; all when there are none. */
  readonly only: readonly string[];
}

/** Starts one vitest for a room and times its test files once; the same vitest then judges every mutant. */
export async function openRoomTests(options: RoomTestsOptions): Promise<RoomTests> {
  const { folder } = options;
  const workers = new Set<{ stop: () => Promise<void> }>();
  const environment = { ...process.env };
  const vitest = await start(folder, workers);
  const { timed, leftOut } = await timeFiles(vitest, options);
  const durations = new Map(timed.map(({ specification, duration }) => [specification.moduleId, duration]));

  async function judge(file: string): Promise<NoticedBy> {
    const path = join(folder, file);
    vitest.invalidateFile(path);
    const files = nearestFirst(timed, path, reaching(vitest, path));
    if (files.length === 0) return "nothing";
    // What took a while when nothing was wrong does not end when it takes many times as long.
    const usual = files.reduce((total, { moduleId }) => total + (durations.get(moduleId) ?? 0), 0);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"time">((resolve) => {
      timer = setTimeout(
        () => {
          for (const worker of workers) worker.stop().catch(() => {});
          resolve("time");
        },
        START_OF_A_WORKER + usual * TIMES_THE_USUAL,
      );
    });
    // Results of other files are those of earlier mutants.
    const asked = new Set(files.map(({ moduleId }) => moduleId));
    const run = vitest.runTestSpecifications(files).then(
      ({ testModules, unhandledErrors }): NoticedBy =>
        unhandledErrors.length > 0 ||
        testModules.some((module) => asked.has(module.moduleId) && module.state() === "failed")
          ? "tests"
          : "nothing",
      (): NoticedBy => "tests",
    );
    const first = await Promise.race([run, late]);
    if (first === "time") await run;
    clearTimeout(timer);
    process.exitCode = 0;
    return first;
  }

  async function close(): Promise<void> {
    await vitest.close();
    // The tests of a room have a folder for temporary files of their own, which is gone now.
    Object.assign(process.env, environment);
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  }

  return { leftOut, judge, close };
}

function start(folder: string, workers: Set<{ stop: () => Promise<void> }>): Promise<Vitest> {
  class WatchedWorker extends ForksPoolWorker {
    override async start(): Promise<void> {
      workers.add(this);
      return super.start();
    }
    override async stop(): Promise<void> {
      if (workers.delete(this)) await super.stop();
    }
  }
  return createVitest(
    "test",
    {
      root: folder,
      config: join(folder, "vitest.config.ts"),
      watch: false,
      // Not those in a browser or apart: they take long, and the process counts.
      project: ["rooms"],
      bail: 1,
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      reporters: [{}],
      passWithNoTests: true,
      pool: { name: "watched-forks", createPoolWorker: (options) => new WatchedWorker(options) },
      sequence: { sequencer: AsGiven },
      silent: true,
    },
    { logLevel: "silent" },
  );
}

/** Test files run in the order in which they are given. */
class AsGiven {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

/** Times every file in one run, in which modules are loaded once; what did not pass there is tried alone. */
async function timeFiles(vitest: Vitest, { folder, workspace, slowest, only }: RoomTestsOptions) {
  const timed: TimedFile[] = [];
  const leftOut: { file: string; why: string }[] = [];
  const nameOf = ({ moduleId }: { moduleId: string }) => moduleId.slice(folder.length + 1);
  const specifications = (await vitest.globTestSpecifications([`${workspace}/`])).filter(
    (each) => only.length === 0 || only.some((part) => nameOf(each).includes(part)),
  );
  const run = async (files: TestSpecification[]) => {
    const { testModules } = await vitest.runTestSpecifications(files);
    return new Map(testModules.map((module) => [module.moduleId, module]));
  };
  const together = await run(specifications);
  for (const specification of specifications) {
    const file = nameOf(specification);
    const id = specification.moduleId;
    const first = together.get(id);
    const module = first?.ok() && first.state() === "passed" ? first : (await run([specification])).get(id);
    const { duration = 0 } = module?.diagnostic() ?? {};
    if (!module?.ok()) leftOut.push({ file, why: "fails when nothing is changed and files share a process" });
    else if (duration > slowest) leftOut.push({ file, why: `takes ${Math.round(duration / 1000)} s` });
    else timed.push({ specification, duration });
  }
  return { timed, leftOut };
}

/** The test files whose imports lead to the module. */
function reaching(vitest: Vitest, path: string): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const environment of vitest.projects.flatMap(({ vite }) => Object.values(vite.environments))) {
    const queue = [...(environment.moduleGraph.getModulesByFile(path) ?? [])];
    for (let module = queue.pop(); module; module = queue.pop()) {
      if (!module.id || seen.has(module.id)) continue;
      seen.add(module.id);
      queue.push(...module.importers);
    }
  }
  return seen;
}

/** Tests that reach the module, or start processes of their own, by how near they stand and how long they take. */
function nearestFirst(
  timed: readonly TimedFile[],
  path: string,
  reached: ReadonlySet<string>,
): TestSpecification[] {
  const stem = basename(path).replace(/\.ts$/, "");
  const distance = (id: string) =>
    basename(id).startsWith(`${stem}.`) ? 0 : dirname(id) === dirname(path) ? 1 : 2;
  return timed
    .filter(({ specification: { moduleId } }) => reached.has(moduleId) || startsProcess(moduleId))
    .sort(
      (a, b) =>
        distance(a.specification.moduleId) - distance(b.specification.moduleId) || a.duration - b.duration,
    )
    .map(({ specification }) => specification);
}

function startsProcess(testFile: string): boolean {
  return /child_process|worker_threads/.test(readFileSync(testFile, "utf8"));
}
