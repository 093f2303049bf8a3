/** `@openhpa/core/guidance`: why each issue code exists and what to do about it, for pages and commands that explain. */
export { type IssueGuidance, issueGuidance } from "../guidance/issue-guidance.js";
