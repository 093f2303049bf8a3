import type { HpaRecord } from "@openhpa/core";
import type { ImportReport } from "@openhpa/import";

/** A record that is being written, as the browser keeps it. */
export interface Draft {
  readonly id: number;
  readonly title: string;
  /** When it was last saved, ISO 8601. */
  readonly saved: string;
  /** Valid or not: what the form says. */
  readonly record: HpaRecord;
  /** What it was when it was first opened here: what a document said holds for that. */
  readonly before?: HpaRecord;
  /** What became of the document it was read from. */
  readonly report?: ImportReport;
}

/** Where drafts are kept: in this browser and nowhere else. */
export interface DraftStore {
  /** All drafts, the last saved first. */
  list(): Promise<readonly Draft[]>;
  read(id: number): Promise<Draft | undefined>;
  /** Keeps a draft; one without an id is given one. */
  write(draft: Omit<Draft, "id"> & { readonly id?: number }): Promise<number>;
  remove(id: number): Promise<void>;
}

const DATABASE = "openhpa";
const STORE = "drafts";

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true });
  });
  return answer(request);
}

/** The drafts of this browser (IndexedDB); undefined where the browser keeps nothing. */
export async function openDrafts(factory: IDBFactory | undefined): Promise<DraftStore | undefined> {
  if (!factory) return undefined;
  let database: IDBDatabase;
  try {
    database = await opened(factory);
  } catch {
    return undefined;
  }
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    async list() {
      const all = (await answer(store("readonly").getAll())) as Draft[];
      return all.sort((a, b) => (a.saved < b.saved ? 1 : -1));
    },
    read: async (id) => (await answer(store("readonly").get(id))) as Draft | undefined,
    write: async (draft) => Number(await answer(store("readwrite").put(draft))),
    remove: async (id) => void (await answer(store("readwrite").delete(id))),
  };
}
