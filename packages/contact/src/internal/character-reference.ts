/** What HTML calls the characters that stand in contact blocks; letters with accents are read from their names. */
const NAMED =
  "nbsp= ,amp=&,lt=<,gt=>,quot=\",apos=',ndash=-,mdash=-,minus=-,thinsp= ,ensp= ,emsp= ,middot=·,bull=·,deg=°,ordm=º,rsquo=',lsquo=',laquo=\",raquo=\",szlig=ß,oslash=ø,aelig=æ,commat=@,period=.,plus=+,lpar=(,rpar=),colon=:,num=#,sol=/,shy=\u00ad,zwnj=\u200c,zwj=\u200d,lrm=\u200e,rlm=\u200f";
const ACCENTS =
  "acute=\u0301,grave=\u0300,circ=\u0302,uml=\u0308,tilde=\u0303,cedil=\u0327,ring=\u030a,caron=\u030c";
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(",").map((pair) => [pair.slice(0, -2), pair.slice(-1)]));
const named = /* @__PURE__ */ table(NAMED);
const accents = /* @__PURE__ */ table(ACCENTS);

/** The character that a reference such as `&nbsp;` or `&#64;` at `index` stands for, and the index behind it. */
export function characterReference(source: string, index: number): { char: string; end: number } | undefined {
  REFERENCE.lastIndex = index;
  const [whole, decimal, hex, name] = REFERENCE.exec(source) ?? [];
  if (whole === undefined) return undefined;
  const char = name === undefined ? numbered(decimal, hex) : charOf(name);
  return char === undefined ? undefined : { char, end: index + whole.length };
}

function numbered(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function charOf(name: string): string | undefined {
  const known = named.get(name.toLowerCase());
  const accent = accents.get(name.slice(1));
  return accent === undefined ? known : (name.charAt(0) + accent).normalize("NFC");
}
