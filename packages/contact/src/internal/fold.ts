/** A text made plain for matching, every unit of it mapped back to the text it came from. */
export type Folded = {
  readonly source: string;
  /** Digits of any script as ASCII, full width as ASCII, one kind of space, dash and quote, nothing invisible. */
  readonly text: string;
  /** `text` in lower case without Latin accents, unit for unit. */
  readonly key: string;
  /** The place in `source` where unit `index` of `text` begins. */
  readonly startOf: (index: number) => number;
  /** The place in `source` behind unit `index` of `text`. */
  readonly endOf: (index: number) => number;
};

/** `source` folded. Takes time in proportion to its length. */
export function fold(source: string): Folded {
  if (!/[^\n -~]/.test(source)) {
    const key = source.toLowerCase();
    return { source, text: source, key, startOf: (index) => index, endOf: (index) => index + 1 };
  }
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  let text = "";
  let key = "";
  for (let i = 0; i < source.length; ) {
    const code = source.codePointAt(i) as number;
    const width = code > 0xffff ? 2 : 1;
    const folded = code < 0x7f && code >= 0x20 ? source.charAt(i) : foldChar(code);
    for (let k = 0; k < folded.length; k++) {
      starts[text.length + k] = i;
      ends[text.length + k] = i + width;
    }
    if (folded === "" && isCombining(code) && text.length > 0) ends[text.length - 1] = i + width;
    text += folded;
    key += code < 0x7f ? folded.toLowerCase() : keyOf(folded);
    i += width;
  }
  return {
    source,
    text,
    key,
    startOf: (index) => starts[index] ?? source.length,
    endOf: (index) => ends[index] ?? source.length,
  };
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

function computeFold(code: number): string {
  const char = String.fromCodePoint(code);
  if (code === 0x0a || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c || code === 0x85)
    return "\n";
  if (code === 0x0d) return "\n";
  if (/[\p{Zs}\t]/u.test(char)) return " ";
  if (/\p{Nd}/u.test(char)) return String(digitValue(code));
  if (isCombining(code) || /[\p{Cf}\p{Cc}]|[\ufe0e\ufe0f]/u.test(char)) return "";
  if (/\p{Pd}/u.test(char) || code === 0x2212 || code === 0xff70) return "-";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (/[‘’‚′`´]/.test(char)) return "'";
  if (/[“”„«»″]/.test(char)) return '"';
  if (/[៖︰∶]/.test(char)) return ":";
  if (/[、،]/.test(char)) return ",";
  if (/[⁄∕]/.test(char)) return "/";
  if (/[【〔［「『]/.test(char)) return "[";
  if (/[】〕］」』]/.test(char)) return "]";
  if (/[·・•∙‧●▪◦]/.test(char)) return "·";
  return char;
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
