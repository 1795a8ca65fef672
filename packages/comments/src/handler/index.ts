export {
  type CommentHandler,
  type CommentHandlerOptions,
  type CommentPageState,
  createCommentHandler,
} from "./create-comment-handler.js";
export { createTokenHandler, type TokenHandlerOptions } from "./create-token-handler.js";
export { type ReadSubmissionOptions, type ReadSubmissionResult, readSubmission } from "./read-submission.js";
