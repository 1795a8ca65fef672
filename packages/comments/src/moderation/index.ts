export type { CommentLimiter } from "../limiter.js";
export { type CheckerPhaseOptions, checkerPhase } from "./checker-phase.js";
export { confusableWordsPhase } from "./confusable-words-phase.js";
export { type DetectedLanguage, type LanguagePhaseOptions, languagePhase } from "./language-phase.js";
export { type LimiterPhaseOptions, limiterPhase } from "./limiter-phase.js";
export {
  type CommentHistory,
  type ModerateOptions,
  type ModerationPhase,
  type ModerationReason,
  type ModerationResult,
  type ModerationSubject,
  moderate,
  type PhaseResult,
  type Verdict,
} from "./moderate.js";
export { type RecentHistoryPhaseOptions, recentHistoryPhase } from "./recent-history-phase.js";
export type { RequestFacts } from "./request-facts.js";
export {
  articlePhase,
  duplicatePhase,
  firstPhase,
  floodPhase,
  linksPhase,
  parentPhase,
  type StandardPhasesOptions,
  signsPhase,
  standardPhases,
  tokenPhase,
  wordsPhase,
} from "./standard-phases.js";
export { createWordList, type WordList, type WordListOptions } from "./word-list.js";
