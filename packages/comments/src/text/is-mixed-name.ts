/** The scripts that living languages are written in; those of Chinese, Japanese and Korean stand side by side. */
const SCRIPTS: readonly RegExp[] = [
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}]/u,
  /\p{sc=Cyrl}/u,
  /\p{sc=Grek}/u,
  /\p{sc=Cher}/u,
  /\p{sc=Armn}/u,
  /\p{sc=Geor}/u,
  /\p{sc=Arab}/u,
  /\p{sc=Hebr}/u,
  /\p{sc=Deva}/u,
  /\p{sc=Beng}/u,
  /\p{sc=Guru}/u,
  /\p{sc=Gujr}/u,
  /\p{sc=Orya}/u,
  /\p{sc=Taml}/u,
  /\p{sc=Telu}/u,
  /\p{sc=Knda}/u,
  /\p{sc=Mlym}/u,
  /\p{sc=Sinh}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Laoo}/u,
  /\p{sc=Mymr}/u,
  /\p{sc=Khmr}/u,
  /\p{sc=Tibt}/u,
  /\p{sc=Ethi}/u,
  /\p{sc=Mong}/u,
  /\p{sc=Lisu}/u,
  /\p{sc=Copt}/u,
];
/** Letters of these are taken for Latin ones. */
const LIKE_LATIN = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Cher}\p{sc=Lisu}\p{sc=Copt}]/u;

/**
 * Whether a name as a whole mixes what one person's name seldom does: two scripts, other than Latin beside one that does
 * not look like it, or digits of two systems. It is the "moderately restrictive" level of UTS 39. Some people do write
 * their name in two alphabets: a hint for moderation, not a reason to refuse.
 *
 * @example
 * import { isMixedName } from "@nightdesk/comments/text";
 *
 * isMixedName("Ivan \u0418\u0432\u0430\u043d\u043e\u0432"); // => true
 * isMixedName("\u7530\u4e2d Smith"); // => false
 */
export function isMixedName(name: string): boolean {
  const plain = name.normalize("NFKC");
  if (/^[ -~]*$/.test(plain)) return false;
  const scripts = SCRIPTS.filter((script) => script.test(plain)).length;
  if (scripts > 1 || (/\p{sc=Latn}/u.test(plain) && LIKE_LATIN.test(plain))) return true;
  // Ten digits of one system never reach over two rows of sixteen.
  const systems = new Set((plain.match(/\p{Nd}/gu) ?? []).map((digit) => (digit.codePointAt(0) ?? 0) >> 4));
  return systems.size > 1;
}
