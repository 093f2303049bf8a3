import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseJson, readFailure } from "@openhpa/io";
import { PublishError, type Publisher, parseAccent, parseLogo, publisherFrom } from "@openhpa/publish";
import { parsePublisher } from "../options.js";

/** What stands for a publisher that is not named. */
export const PUBLISHER = "OpenHPA";

/** The options of a command that say who publishes. */
export interface PublisherFlags {
  /** A name, or the path of a file that ends in `.json`. */
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly logo?: string | undefined;
  readonly accent?: string | undefined;
}

function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw readFailure(path, cause);
  });
}

async function readFileOf(path: string): Promise<ReturnType<typeof publisherFrom>> {
  const parsed = parseJson(await bytesOf(path));
  if ("value" in parsed) return publisherFrom(parsed.value, path);
  const { issue, place } = parsed;
  const where = `${path}:${place.line}:${place.column}`;
  throw new PublishError("invalid-publisher", {
    fr: `${where} : ${issue.messages.fr}`,
    en: `${where}: ${issue.messages.en}`,
  });
}

function accentFrom(text: string): Publisher["accent"] {
  const [light = "", dark] = text.split(",");
  return parseAccent(light, dark);
}

/**
 * Who publishes, from the options of a command: a name, or a `publisher.json`, whose logo lies beside it. Options go before the file. Throws a
 * {@link PublishError} for facts that are missing or cannot be used, an `IoError` for a file that cannot be read.
 */
export async function readPublisher(flags: PublisherFlags): Promise<Publisher> {
  const { publisher: given = PUBLISHER, publisherUrl, contactEmail, logo, accent } = flags;
  const isFile = /\.json$/i.test(given);
  const file = isFile ? await readFileOf(given) : { publisher: { name: given }, logo: undefined };
  const beside = file.logo === undefined ? undefined : join(dirname(given), file.logo);
  const picture = logo ?? beside;
  return parsePublisher({
    ...file.publisher,
    ...(publisherUrl === undefined ? {} : { url: publisherUrl }),
    ...(contactEmail === undefined ? {} : { email: contactEmail }),
    ...(accent === undefined ? {} : { accent: accentFrom(accent) }),
    ...(picture === undefined ? {} : { logo: parseLogo(picture, await bytesOf(picture)) }),
  });
}
