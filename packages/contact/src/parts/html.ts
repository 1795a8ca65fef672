export { foldHtml as html } from "../internal/fold-html.js";
