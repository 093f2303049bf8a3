import type { Tombstone } from "@openhpa/publish";
import type { ChangesSummary } from "../changes/record-changes.js";
import { tombstoneFiles } from "../changes/tombstone-files.js";
import { caddyfileLines } from "../server-files/caddyfile.js";
import { headersFile } from "../server-files/headers.js";
import { htaccessLines } from "../server-files/htaccess.js";
import { nginxMaps, nginxServerLines } from "../server-files/nginx.js";
import { redirectLines } from "../server-files/redirects.js";
import { rootPath } from "../server-files/server-feed.js";
import { type Address, robotsFile, sitemapFiles } from "../server-files/sitemap.js";
import { type WithdrawnAddress, withdrawnAddress } from "../server-files/withdrawn-address.js";
import type { BuildContext } from "./build-context.js";

/** The withdrawn records that this build holds no more; one that is still in it keeps its page, which says that it is withdrawn. */
async function* gone({ staged }: BuildContext, changes: ChangesSummary): AsyncGenerator<Tombstone> {
  for await (const tombstone of changes.tombstones()) if (!staged.has(tombstone)) yield tombstone;
}

/** What stays at the addresses of records that are gone. */
export async function writeTombstones(context: BuildContext, changes: ChangesSummary): Promise<void> {
  const { folder, baseUrl, site } = context;
  for await (const tombstone of gone(context, changes)) {
    for (const { path, content } of await tombstoneFiles(baseUrl, tombstone))
      await folder.write(path, content);
    for (const { path, content } of site?.tombstonePages(tombstone) ?? []) await folder.write(path, content);
  }
}

async function* addressesOf({ addresses }: BuildContext): AsyncGenerator<Address> {
  for await (const line of addresses.lines()) {
    const [path = "", modified] = line.split("\t");
    yield { path, modified };
  }
}

/** What web servers and search engines are told. */
export async function writeServerFiles(context: BuildContext, changes: ChangesSummary): Promise<void> {
  const { folder, baseUrl } = context;
  const pages = context.site !== undefined;
  const { immutablePaths } = changes;
  const withdrawn = async function* (): AsyncGenerator<WithdrawnAddress> {
    for await (const tombstone of gone(context, changes)) yield withdrawnAddress(tombstone);
  };
  const feed = { baseUrl, pages, immutablePaths, withdrawn };
  await folder.write("_headers", headersFile(rootPath(baseUrl), immutablePaths));
  await folder.writeStream("_redirects", redirectLines(feed));
  await folder.writeStream(".htaccess", htaccessLines(feed));
  await folder.write("server/nginx-http.conf", nginxMaps(feed));
  await folder.writeStream("server/nginx-server.conf", nginxServerLines(feed));
  await folder.writeStream("server/Caddyfile", caddyfileLines(feed));
  await folder.write("robots.txt", robotsFile(baseUrl));
  for await (const { path, content } of sitemapFiles(baseUrl, addressesOf(context)))
    await folder.write(path, content);
}
