export { createFloodGate, type FloodGate, type FloodGateOptions } from "./audience/flood-gate.js";
export {
  type AudienceOptions,
  type AudienceReason,
  type AudienceVerdict,
  judgeRequest,
  type RequestFacts,
  type RequestHeaders,
} from "./audience/judge-request.js";
export { type VisitorKeyInput, visitorKey } from "./audience/visitor-key.js";
