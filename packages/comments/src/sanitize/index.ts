export { type HtmlToTextOptions, htmlToText } from "./html-to-text.js";
export { type SanitizeHtmlOptions, sanitizeHtml } from "./sanitize-html.js";
export { type CommentTag, commentTags } from "./tags.js";
