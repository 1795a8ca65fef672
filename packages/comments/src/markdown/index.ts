export { type RenderMarkdownOptions, renderMarkdown } from "./render-markdown.js";
