import { Parser } from "htmlparser2";
import { SaxesParser } from "saxes";
import { type Chunks, textOf, type Verdict } from "./verdict.js";

/** Where an element leads, by its name. */
const linking: Readonly<Record<string, string>> = {
  a: "href",
  img: "src",
  link: "href",
  script: "src",
  source: "src",
};

/** A page for people: whole, with a title, its descriptions for programs readable. */
export async function readHtml(chunks: Chunks): Promise<Verdict> {
  const links: string[] = [];
  const open: string[] = [];
  let [doctype, title, robots, fault] = ["", "", "", ""];
  let canonical: string | undefined;
  let json: string | undefined;
  const parser = new Parser({
    onprocessinginstruction(name) {
      doctype ||= name.toLowerCase();
    },
    onopentag(name, attributes) {
      open.push(name);
      const target = attributes[linking[name] ?? ""];
      if (target !== undefined) links.push(target);
      if (name === "link" && attributes.rel === "canonical") canonical = target;
      if (name === "meta" && /^(?:robots|googlebot)$/i.test(attributes.name ?? ""))
        robots += ` ${attributes.content ?? ""}`;
      if (name === "script" && attributes.type === "application/ld+json") json = "";
    },
    ontext(text) {
      if (json !== undefined) json += text;
      else if (open.at(-1) === "title" && !open.includes("svg")) title += text;
    },
    onclosetag(name) {
      open.splice(open.lastIndexOf(name), 1);
      if (name !== "script" || json === undefined) return;
      try {
        JSON.parse(json);
      } catch {
        fault ||= "application/ld+json";
      }
      json = undefined;
    },
  });
  let tail = "";
  for await (const text of textOf(chunks)) {
    parser.write(text);
    tail = (tail + text).slice(-200);
  }
  parser.end();
  if (doctype !== "!doctype") fault ||= "<!doctype html>";
  if (!/<\/html>\s*$/i.test(tail)) fault ||= "</html>";
  if (title.trim() === "") fault ||= "<title>";
  return { fault: fault || undefined, page: { links, robots: robots.toLowerCase(), canonical } };
}

/** What an XML document says as it comes. */
export interface XmlEvents {
  readonly open?: (name: string, uri: string) => void;
  readonly text?: (text: string) => void;
}

/** Passes the text of an XML document on. Throws where it is not well-formed, or ends before its root does. */
export async function* wellFormed(
  texts: AsyncIterable<string> | Iterable<string>,
  on: XmlEvents = {},
): AsyncGenerator<string> {
  const parser = new SaxesParser({ xmlns: true });
  let failed: Error | undefined;
  parser.on("error", (error) => {
    failed ??= error;
  });
  parser.on("opentag", ({ local, uri }) => on.open?.(local, uri));
  parser.on("text", (text) => on.text?.(text));
  for await (const text of texts) {
    parser.write(text);
    if (failed) throw failed;
    yield text;
  }
  parser.close();
  if (failed) throw failed;
}

/** Reads a well-formed XML document; says what is in it as it comes. */
export async function parseXml(chunks: Chunks, on: XmlEvents = {}): Promise<void> {
  for await (const _ of wellFormed(textOf(chunks), on));
}

/** Any XML document. */
export async function readXml(chunks: Chunks): Promise<Verdict> {
  await parseXml(chunks);
  return {};
}

/** Any text: style sheets, scripts, notes. */
export async function readText(chunks: Chunks): Promise<Verdict> {
  for await (const _ of textOf(chunks));
  return {};
}
