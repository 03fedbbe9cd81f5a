/** Paths that lead to a new element of a tag, which stands in them as `tag`. */
export const elementMakers: readonly string[] = ["document.createElement('tag')", "Document#createElement('tag')"];

/** Paths that lead to elements of a tag in a document, and in an element of it. */
export const elementFinders: readonly string[] = [
  "document.querySelector('tag')",
  "document.getElementsByTagName|querySelectorAll('tag').*",
  "document.getElementsByTagName|querySelectorAll('tag').item()",
  "Document#querySelector('tag')",
  "Document#getElementsByTagName|querySelectorAll('tag').*",
  "Document#getElementsByTagName|querySelectorAll('tag').item()",
  "Element#closest|querySelector('tag')",
  "Element#getElementsByTagName|querySelectorAll('tag').*",
  "Element#getElementsByTagName|querySelectorAll('tag').item()",
];

/** Functions that are told by a selector which elements they give. https://drafts.csswg.org/selectors-4/ */
export const selectorFunctions: readonly string[] = ['closest', 'querySelector', 'querySelectorAll'];
