export {
  classifySpam,
  type SpamClassification,
  type SpamFeature,
  type SpamKind,
} from "./classify-spam.js";
export { type SpamModelPhaseOptions, spamModelPhase } from "./spam-model-phase.js";
