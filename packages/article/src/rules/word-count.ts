const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text by the rules of its language: Khmer, Thai, Chinese and Japanese are cut by the runtime's dictionary. */
export function countWords(text: string, language = "und"): number {
  const segmenter = segmenterOf(language);
  let count = 0;
  for (const piece of pieces(text)) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count++;
  }
  return count;
}

/** The text in pieces that end at white space where there is some: the runtime's segmenter slows down on long texts. */
function* pieces(text: string): Generator<string> {
  const size = 1000;
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, start + size);
    const cut = start + size < text.length ? piece.lastIndexOf(" ") + 1 : 0;
    yield cut > 0 ? piece.slice(0, cut) : piece;
    start += cut > 0 ? cut : size;
  }
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = newSegmenter(language);
  if (segmenters.size < 200 && language.length < 100) segmenters.set(language, segmenter);
  return segmenter;
}

function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("und", { granularity: "word" });
  }
}

/** Whether a text has at least so many words between white space of ASCII; a script without spaces may have them all the same. */
export function hasSpacedWords(text: string, least: number): boolean {
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length && count < least; index++) {
    const isSpace = text.charCodeAt(index) <= 0x20;
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count >= least;
}
