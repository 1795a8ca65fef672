export { areConfusable, skeleton } from "./confusable.js";
export { type InspectTextOptions, inspectText, type TextFlag } from "./inspect-text.js";
export { inspectWebsite, type WebsiteInspection } from "./inspect-website.js";
export { isMixedName } from "./is-mixed-name.js";
export { matchKey } from "./match-key.js";
export { truncateText } from "./truncate-text.js";
