export {
  type Block as DocumentBlock,
  type CellPlace,
  type DocumentNote,
  groupRows,
  type ReadBlocks,
  type TableRow,
} from "./block.js";
export { type DocumentText, documentOf, type HeadingForm, type PlacedBlock } from "./document-text.js";
export { reproducibleDocx } from "./docx/reproducible-docx.js";
export { type DocumentFault, DocumentFaultError, faultRefusal } from "./faults.js";
export { htmlBlocks } from "./html-blocks.js";
export { plainDocument } from "./plain-blocks.js";
export {
  type DocumentKind,
  type DocumentReader,
  type DocumentReading,
  documentKinds,
  isDocumentKind,
  LARGEST_DOCUMENT,
  type ReadingOptions,
  readDocument,
} from "./read-document.js";
export { withoutSignature } from "./signature.js";
