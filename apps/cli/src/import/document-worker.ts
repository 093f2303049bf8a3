import { parentPort } from "node:worker_threads";
import { readDocument } from "@openhpa/import/documents";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages.js";

const port = parentPort;
port?.on("message", ({ bytes, kind }: ReadingQuestion) => {
  const say = (answer: ReadingAnswer) => port.postMessage(answer);
  void readDocument(bytes, kind, { progress: () => say({ is: "going-on" }) }).then((reading) =>
    say({ is: "read", reading }),
  );
});
