export { fileKindOf } from "./file-kind.js";
export {
  type FileKind,
  type FileKindName,
  fileKindLabel,
  fileKindNames,
  remedyFor,
  type Sentence,
} from "./file-kinds.js";
