import { fill } from "@openhpa/browser";
import type { App } from "./app.js";
import type { Draft } from "./drafts.js";

/** Keeps a draft while it is written. */
export interface Autosave {
  /** Something was typed: it is saved in a moment, or at once when the page goes away. */
  touched(): void;
  /** Saves what is not saved yet. */
  flush(): Promise<void>;
  /** The draft's number, once it has one. */
  draft(): number | undefined;
  /** Lets go of the page. */
  stop(): void;
}

const PAUSE = 400;

/** Saves a draft in this browser as it is written, says so, and asks before a page is left with something that is not saved. */
export function autosave(
  app: App,
  draft: number | undefined,
  status: HTMLElement,
  content: () => Omit<Draft, "id" | "saved">,
): Autosave {
  const { words, drafts } = app;
  let id = draft;
  let isDirty = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const remember = () => {
    if (id !== undefined) history.replaceState(null, "", `#brouillon-${id}`);
  };
  const write = async () => {
    clearTimeout(pause);
    if (!drafts || !isDirty) return;
    isDirty = false;
    try {
      id = await drafts.write({ ...content(), saved: app.now(), ...(id === undefined ? {} : { id }) });
      remember();
      if (!isDirty) fill(status, words.save.saved);
    } catch {
      isDirty = true;
      fill(status, words.save.failed);
    }
  };
  const flush = () => {
    running = running.then(write);
    return running;
  };
  const onHide = () => {
    if (document.visibilityState === "hidden") void flush();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    if (!isDirty) return;
    void flush();
    event.preventDefault();
  };
  document.addEventListener("visibilitychange", onHide);
  window.addEventListener("beforeunload", onLeave);
  remember();
  if (!drafts) fill(status, words.start.noStore);
  return {
    touched() {
      isDirty = true;
      clearTimeout(pause);
      if (!drafts) return;
      fill(status, words.save.saving);
      pause = setTimeout(() => void flush(), PAUSE);
    },
    flush,
    draft: () => id,
    stop() {
      clearTimeout(pause);
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("beforeunload", onLeave);
    },
  };
}
