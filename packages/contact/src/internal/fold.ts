/** A text made plain for matching, every unit of it mapped back to the text it came from. */
export type Folded = {
  readonly source: string;
  /** Digits of any script as ASCII, full width as ASCII, one kind of space, dash and quote, one space for many, nothing invisible. */
  readonly text: string;
  /** `text` in lower case without Latin accents, unit for unit. */
  readonly key: string;
  /** The place in `source` where unit `index` of `text` begins. */
  readonly startOf: (index: number) => number;
  /** The place in `source` behind unit `index` of `text`. */
  readonly endOf: (index: number) => number;
};

/** Collects folded characters with the place each came from. */
export class FoldBuilder {
  readonly #source: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #recent = "";
  #wasSpace = false;
  text = "";
  key = "";

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds what the character `code`, found at `start` to `end`, stands for. */
  push(code: number, start: number, end: number): void {
    const isPlain = code >= 0x20 && code < 0x7f;
    const folded = isPlain ? String.fromCharCode(code) : foldChar(code);
    if (folded === "") {
      if (isCombining(code) && this.#ends.length > 0) this.#ends[this.#ends.length - 1] = end;
      return;
    }
    if (folded === " " && this.#wasSpace) return;
    this.#wasSpace = folded === " ";
    for (let unit = 0; unit < folded.length; unit++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.text += folded;
    const lower = isPlain ? folded.toLowerCase() : keyOf(folded);
    this.key += lower;
    this.#recent += lower;
  }

  /** Begins what {@link recent} gives: the key from here on, after a little of what stands before. */
  mark(): number {
    this.#recent = this.#recent.slice(-24);
    return this.#recent.length;
  }

  /** The key since the last {@link mark}; reading `key` itself so often would copy the whole text each time. */
  recent(): string {
    return this.#recent;
  }

  /** Adds a stretch of printable ASCII without two spaces in a row. */
  pushPlain(start: number, end: number): void {
    const plain = this.#source.slice(start, end);
    for (let at = start; at < end; at++) {
      this.#starts.push(at);
      this.#ends.push(at + 1);
    }
    const lower = plain.toLowerCase();
    this.text += plain;
    this.key += lower;
    this.#recent += lower;
    this.#wasSpace = false;
  }

  finish(): Folded {
    const { text, key } = this;
    const source = this.#source;
    return {
      source,
      text,
      key,
      startOf: (index) => this.#starts[index] ?? source.length,
      endOf: (index) => this.#ends[index] ?? source.length,
    };
  }
}

/** A plain text folded, character references (`&nbsp;`) read. Takes time in proportion to its length. */
export function fold(source: string): Folded {
  if (!/[^\n -~]|&| {2}/.test(source)) {
    const key = source.toLowerCase();
    return { source, text: source, key, startOf: (index) => index, endOf: (index) => index + 1 };
  }
  const builder = new FoldBuilder(source);
  for (let i = 0; i < source.length; ) {
    PLAIN.lastIndex = i;
    const end = PLAIN.test(source) ? PLAIN.lastIndex : i;
    if (end > i) builder.pushPlain(i, end);
    i = end < source.length ? pushChar(builder, source, end) : end;
  }
  return builder.finish();
}

/** Words with one space between, none at the ends, no character reference. */
const PLAIN = /[!-%'-~]+(?: [!-%'-~]+)*/y;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "-",
  mdash: "-",
  minus: "-",
  thinsp: " ",
  ensp: " ",
  emsp: " ",
  middot: "·",
  bull: "·",
  deg: "°",
  ordm: "º",
  rsquo: "'",
  lsquo: "'",
  laquo: '"',
  raquo: '"',
  hellip: "…",
  szlig: "ß",
  commat: "@",
  period: ".",
  plus: "+",
  lpar: "(",
  rpar: ")",
  colon: ":",
  shy: "\u00ad",
  zwnj: "\u200c",
  zwj: "\u200d",
  lrm: "\u200e",
  rlm: "\u200f",
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
};

/** Adds the character or the character reference at `index` to the builder; what comes back is the index behind it. */
export function pushChar(builder: FoldBuilder, source: string, index: number): number {
  const code = source.codePointAt(index) ?? 0;
  if (code === 0x26) {
    REFERENCE.lastIndex = index;
    const reference = REFERENCE.exec(source);
    const referred = reference === null ? undefined : referredCode(reference);
    if (reference !== null && referred !== undefined) {
      builder.push(referred, index, index + reference[0].length);
      return index + reference[0].length;
    }
  }
  const end = index + (code > 0xffff ? 2 : 1);
  if (code === 0x0d && source.charCodeAt(end) === 0x0a) return end;
  builder.push(code, index, end);
  return end;
}

function referredCode([, decimal, hex, name]: RegExpExecArray): number | undefined {
  if (name !== undefined) {
    const accented = name.replace(/^([a-z])(\w+)$/i, (_, letter, accent) =>
      ACCENTS[accent] === undefined ? "" : (letter + ACCENTS[accent]).normalize("NFC"),
    );
    return (NAMED[name.toLowerCase()] ?? accented).codePointAt(0);
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? code : undefined;
}

const folds = new Map<number, string>();

/** What one character outside of ASCII stands for; the table holds at most one entry for each character of the BMP. */
function foldChar(code: number): string {
  let folded = folds.get(code);
  if (folded === undefined) {
    folded = computeFold(code);
    if (code <= 0xffff) folds.set(code, folded);
  }
  return folded;
}

/** Sets of look-alikes, each with what stands for them; the first set that matches counts. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\n\v\f\r\x85\u2028\u2029]/, "\n"],
  [/[\p{Zs}\t]/u, " "],
  [/[\p{Cf}\p{Cc}]|[\u0300-\u036f]|[\ufe0e\ufe0f]/u, ""],
  [/[\p{Pd}\u2212\uff70]/u, "-"],
  [/[‘’‚′`´]/, "'"],
  [/[“”„«»″]/, '"'],
  [/[៖︰∶]/, ":"],
  [/[、،]/, ","],
  [/[⁄∕]/, "/"],
  [/[【〔［「『]/, "["],
  [/[】〕］」』]/, "]"],
  [/[・•∙‧●▪◦]/, "·"],
];

function computeFold(code: number): string {
  const char = String.fromCodePoint(code);
  if (/\p{Nd}/u.test(char)) return String(digitValue(code));
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return ALIKE.find(([pattern]) => pattern.test(char))?.[1] ?? char;
}

/** Decimal digits stand in runs of ten whose zero ends in hexadecimal 0 or 6; the mathematical ones follow each other. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  const low = code & 15;
  return /\p{Nd}/u.test(String.fromCodePoint(code | 15)) ? low - 6 : low;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Lower case, Latin accents off, never another length. */
function keyOf(folded: string): string {
  const lower = folded.toLowerCase();
  const bare = /^\p{Script=Latin}/u.test(lower) ? lower.normalize("NFD").charAt(0) : lower;
  return bare.length === folded.length ? bare : folded;
}
