/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { cutAtOrdinals, typographic } from "@openhpa/core";

/** Attributes that are read out or shown. */
const SPOKEN = ["aria-label", "title", "placeholder"];
/** Elements whose text is data, or what somebody types. */
const VERBATIM = "code, pre, textarea, script, style, [contenteditable]";
/** Elements that hold text alone. */
const PLAIN = "option, title, svg *";

/** A text as it is printed; its ordinals are raised where elements may stand. */
function setText(node: Text): void {
  const parent = node.parentElement;
  if (!parent || parent.closest(VERBATIM)) return;
  const printed = typographic(node.data);
  const pieces = parent.matches(PLAIN) || parent.matches("sup") ? [printed] : cutAtOrdinals(printed);
  if (pieces.length === 1) {
    if (printed !== node.data) node.data = printed;
    return;
  }
  const made = pieces.map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const raised = document.createElement("sup");
    raised.textContent = piece;
    return raised;
  });
  node.replaceWith(...made);
}

function setAttributes(element: Element): void {
  for (const name of SPOKEN) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const printed = typographic(value);
    if (printed !== value) element.setAttribute(name, printed);
  }
}

function setAll(root: Node): void {
  if (root instanceof Text) setText(root);
  if (!(root instanceof Element)) return;
  setAttributes(root);
  for (const element of root.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join(",")))
    setAttributes(element);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) setText(text);
}

/**
 * Sets every text that scripts put into a part of the page as it is printed, as templates do with the texts of pages: what a script writes
 * stays plain, and no module has to think of it. Values of fields and code stay as they are.
 */
export function setAsPrinted(root: Element): void {
  setAll(root);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") for (const node of addedNodes) setAll(node);
      else if (target instanceof Text) setText(target);
      else if (target instanceof Element) setAttributes(target);
    }
  }).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SPOKEN,
  });
}
