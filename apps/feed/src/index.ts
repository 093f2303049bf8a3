export type { Publisher } from "@openhpa/publish";
export { PublishError, type PublishErrorCode } from "@openhpa/publish";
export { buildFeed } from "./build.js";
export { type FeedSurroundings, feedCommand } from "./command/feed-command.js";
export type { FeedOptions, FeedSummary } from "./options.js";
export type { Mount } from "./serve/find-file.js";
export { createFolderApp } from "./serve/folder-app.js";
export { type FolderServer, type ServeOptions, serveFolder } from "./serve/serve-folder.js";
