export { asciiEmail } from "./ascii-email.js";
export { type BuildThreadOptions, buildThread, type ThreadNode, type ThreadRow } from "./build-thread.js";
export {
  type CommentField,
  type CommentFieldName,
  type CommentForm,
  commentForm,
} from "./comment-form.js";
export type { CommentInput, CommentIssue, CommentValues } from "./comment-input.js";
export {
  type CommentMessage,
  type CommentMessageKey,
  type CommentMessages,
  englishMessages,
  formatMessage,
} from "./comment-messages.js";
export { type CommentSchema, commentSchema } from "./comment-schema.js";
export type {
  CommentPage,
  CommentStatus,
  CommentStore,
  HistoryAnswer,
  HistoryQuery,
  ListQuery,
  NewComment,
  StoredComment,
} from "./comment-store.js";
export { type DefineCommentFormOptions, defineCommentForm } from "./define-comment-form.js";
export { type IsEmailOptions, isEmail } from "./email.js";
export { type CommentIssueCode, CommentsError, type CommentsErrorCode } from "./errors.js";
export {
  type FieldAttributes,
  type FieldAttributesOptions,
  fieldAttributes,
  fieldId,
} from "./field-attributes.js";
export { isBlank, type NormalizeTextOptions, normalizeText } from "./normalize-text.js";
export {
  type CommentParseResult,
  type ParseCommentOptions,
  parseComment,
  safeParseComment,
} from "./parse-comment.js";
export { type RenderCommentOptions, renderComment, type ShownComment } from "./render-comment.js";
export { commentFormCss, type RenderCommentFormOptions, renderCommentForm } from "./render-form.js";
export { type RenderTextOptions, renderText } from "./render-text.js";
export { normalizeWebsite } from "./website.js";
