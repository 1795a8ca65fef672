export { isWordPressEmail } from "./is-wordpress-email.js";
export {
  submitWordPressComment,
  type WordPressComment,
  type WordPressContext,
  type WordPressErrorCode,
  type WordPressHistoryEntry,
  type WordPressResult,
} from "./submit-wordpress-comment.js";
export {
  type WordPressCandidate,
  type WordPressModerationSettings,
  wordPressModeration,
} from "./wordpress-moderation.js";
export { wordPressUrl } from "./wordpress-url.js";
