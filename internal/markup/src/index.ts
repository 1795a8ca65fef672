export { escapeHtml } from "./escape-html.js";
export { scriptJson } from "./script-json.js";
