export { type SolveProofOptions, solveProof, verifyProof } from "./solve-proof.js";
