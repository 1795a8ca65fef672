/** "NDRB", and the version of what follows. */
export const MAGIC = [0x4e, 0x44, 0x52, 0x42];
export const VERSION = 1;

/** FNV-1a, 32 bits, which notices every change of a single byte. */
export function checksum(bytes: Uint8Array, length: number): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum >>> 0;
}
