/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { contributeWords } from "../words/contribute.js";
import { setAsPrinted } from "./printed/printed.js";

/** zod compiles its checks with `new Function`, which a strict Content-Security-Policy forbids; told so before it loads, it does without. */
const zod = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
zod.__zod_globalConfig = { ...zod.__zod_globalConfig, jitless: true };

// The same script is the page's and that of the thread in which the page reads documents, so that both share the files that they load.
const host = globalThis.document?.getElementById("contribuer");
if (globalThis.document === undefined) {
  const { answerQuestions } = await import("./contribute/open/reading-thread.js");
  answerQuestions();
} else if (host) {
  setAsPrinted(document.body);
  const { contribute } = await import("./contribute/page.js");
  try {
    await contribute(host, () => new Date());
  } catch (error) {
    host.textContent = contributeWords(document.documentElement.lang === "en" ? "en" : "fr").failed;
    throw error;
  }
}
