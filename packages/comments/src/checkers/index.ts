export { type AkismetOptions, akismetPhase, reportToAkismet } from "./akismet.js";
export { proofPhase } from "./proof-phase.js";
export type { ServiceOptions } from "./service-options.js";
export { submittedValue } from "./submitted-value.js";
export { type TurnstileOptions, turnstilePhase } from "./turnstile.js";
