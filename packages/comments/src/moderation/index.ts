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
export {
  articlePhase,
  duplicatePhase,
  firstPhase,
  floodPhase,
  linksPhase,
  parentPhase,
  type StandardPhasesOptions,
  standardPhases,
  tokenPhase,
} from "./standard-phases.js";
