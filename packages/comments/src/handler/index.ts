export {
  type CommentHandler,
  type CommentHandlerOptions,
  type CommentPageState,
  createCommentHandler,
} from "./create-comment-handler.js";
export { type ReadSubmissionOptions, type ReadSubmissionResult, readSubmission } from "./read-submission.js";
