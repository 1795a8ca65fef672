import { CommentsError } from "../errors.js";
import { sha256Head, sha256Prefix } from "./sha-256.js";

/** Options of {@link solveProof}. */
export type SolveProofOptions = {
  /** How many bits of the hash have to be 0, from 1 to 30. Each further bit doubles the work: 2 to the power of it, on average. */
  bits: number;
  /** Lets the page go on: `() => new Promise((resolve) => setTimeout(resolve))`. Called after each 4,096 hashes. */
  pause(): Promise<void>;
};

/** The longest answer in characters. */
const MAX_ANSWER = 9;

/**
 * A number that makes the SHA-256 of `challenge:number` begin with so many zero bits: work that a reader's machine does
 * once, and a robot for each comment. The challenge is the token of the form, so that no answer counts for another form.
 *
 * On average 2 to the power of `bits` hashes, with luck a few, without it some times as many. One core of a server does about
 * 400,000 a second in V8: 14 bits take it 40 ms, 18 bits 0.7 s. Phones are several times slower; measure on the slowest that
 * you care for. Verifying costs one hash whatever the bits.
 *
 * @throws CommentsError `invalid-options` where `bits` is no whole number from 1 to 30.
 *
 * @example
 * import { solveProof, verifyProof } from "@nightdesk/comments/proof";
 *
 * const answer = await solveProof("the token", { bits: 8, pause: async () => {} });
 * await verifyProof("the token", answer, { bits: 8 }); // => true
 */
export async function solveProof(challenge: string, options: SolveProofOptions): Promise<string> {
  checkBits(options.bits);
  const encoder = new TextEncoder();
  const prefix = sha256Prefix(encoder.encode(`${challenge}:`));
  for (let count = 0; ; count++) {
    const answer = count.toString(36);
    if (sha256Head(prefix, encoder.encode(answer)) >>> (32 - options.bits) === 0) return answer;
    if (count % 4_096 === 4_095) await options.pause();
  }
}

/**
 * Whether an answer of {@link solveProof} holds: one hash of Web Crypto.
 *
 * @throws CommentsError `invalid-options` where `bits` is no whole number from 1 to 30.
 *
 * @example
 * import { verifyProof } from "@nightdesk/comments/proof";
 *
 * await verifyProof("the token", "0", { bits: 20 }); // => false
 */
export async function verifyProof(
  challenge: string,
  answer: string | undefined,
  options: { bits: number },
): Promise<boolean> {
  checkBits(options.bits);
  if (answer === undefined || answer.length > MAX_ANSWER || !/^[a-z0-9]+$/.test(answer)) return false;
  const bytes = new TextEncoder().encode(`${challenge}:${answer}`);
  const hash = new DataView(await crypto.subtle.digest("SHA-256", bytes));
  return hash.getUint32(0) >>> (32 - options.bits) === 0;
}

function checkBits(bits: number): void {
  if (Number.isInteger(bits) && bits >= 1 && bits <= 30) return;
  throw new CommentsError("invalid-options", `Proof: bits must be a whole number from 1 to 30, got ${bits}.`);
}
