export { type EnhanceCommentFormOptions, enhanceCommentForm } from "./enhance-comment-form.js";
