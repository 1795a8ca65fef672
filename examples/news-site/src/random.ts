/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** A generator by Marsaglia's xorshift over 32 bits, begun from the text: enough to scatter figures, not for secrets. */
export function randomOf(seed: string): Random {
  let state = 2_166_136_261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  if (state === 0) state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}
