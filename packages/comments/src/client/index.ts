export { type CheckCommentOptions, checkComment } from "./check-comment.js";
export { type EnhanceCommentFormOptions, enhanceCommentForm } from "./enhance-comment-form.js";
