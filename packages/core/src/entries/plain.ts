/** `@openhpa/core/plain`: issues in the words of people who never saw a file of data. */
export type { PlainNames } from "../plain/plain-detail.js";
export { plainMessage } from "../plain/plain-message.js";
