import { escapeHtml } from "@internal/markup";
import { linkAddress } from "../internal/link-address.js";

/** A sign that may turn out to begin something: where it stands in the output, and what it was. */
type Opener = { piece: number; sign: "*" | "_" | "["; length: 1 | 2 };

/** More signs than this are not open at once; the oldest become text. */
const MAX_OPEN = 16;
/** How many brackets an address may open. */
const MAX_BRACKETS = 3;
// What the text is cut at: escapes, runs of signs, brackets, bare addresses; all else is text.
const SIGNS =
  /\\[!-/:-@[-`{-~]|`+|\*+|_+|\[|\]|<(?:https?:\/\/|mailto:)[^\s<>"]+>|\b(?:https?:\/\/|mailto:)[^\s<>"]+/gi;

/** HTML of one paragraph: emphasis, code and links; everything else escaped. Linear in the length. */
export function renderInline(text: string, links: boolean): string {
  const pieces: string[] = [];
  const open: Opener[] = [];
  const codeEnds = backtickRuns(text);
  let done = 0;
  const say = (until: number) => {
    if (until > done) pieces.push(escapeHtml(text.slice(done, until)));
  };
  SIGNS.lastIndex = 0;
  for (let match = SIGNS.exec(text); match !== null; match = SIGNS.exec(text)) {
    const [sign] = match;
    const at = match.index;
    let end = at + sign.length;
    let html: string | undefined;
    if (sign.startsWith("\\")) html = escapeHtml(sign.slice(1));
    else if (sign.startsWith("`")) {
      const close = codeEnds(sign.length, end);
      if (close !== undefined) {
        html = `<code>${escapeHtml(text.slice(end, close).replaceAll("\n", " ").trim())}</code>`;
        end = close + sign.length;
      }
    } else if (sign === "]") {
      const place = lastOpen(open, "[");
      const target = links && place >= 0 ? readTarget(text, end) : undefined;
      if (target !== undefined) {
        say(at);
        pieces[open[place]?.piece ?? 0] = anchor(target.href);
        // What opened inside has not closed, and a link holds and is inside no other link.
        open.splice(0, open.length, ...open.slice(0, place).filter((each) => each.sign !== "["));
        html = "</a>";
        end = target.end;
        done = at;
      }
    } else if (/^[*_[]/.test(sign)) {
      say(at);
      writeSigns(pieces, open, text, at, sign);
      done = end;
      continue;
    } else if (links && !open.some((each) => each.sign === "[")) {
      const framed = sign.startsWith("<");
      const address = framed ? sign.slice(1, -1) : withoutTail(sign);
      const href = linkAddress(address);
      if (!framed) end = at + address.length;
      if (href !== undefined) html = `${anchor(href)}${escapeHtml(address)}</a>`;
    }
    if (html !== undefined) {
      say(at);
      pieces.push(html);
      done = end;
    }
    SIGNS.lastIndex = end;
  }
  say(text.length);
  return pieces.join("");
}

/** Writes a run of `*` or `_`, or a `[`: closes what it can, opens with what is left, or is text. */
function writeSigns(pieces: string[], open: Opener[], text: string, at: number, run: string): void {
  const sign = run.charAt(0) as Opener["sign"];
  const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
  let left = run.length;
  if (sign !== "[" && /\S/.test(before) && !(sign === "_" && /[\p{L}\p{N}]/u.test(after))) {
    for (;;) {
      const place = lastOpen(open, sign, left);
      const opener = open[place];
      if (opener === undefined || place < lastOpen(open, "[")) break;
      const name = opener.length === 2 ? "strong" : "em";
      pieces[opener.piece] = `<${name}>`;
      pieces.push(`</${name}>`);
      open.length = place;
      left -= opener.length;
    }
  }
  const opens = sign === "[" || (/\S/.test(after) && !(sign === "_" && /[\p{L}\p{N}]/u.test(before)));
  // Three signs are strong emphasis; a longer run is a line of signs.
  while (left > 0) {
    const length = left > 1 ? 2 : 1;
    pieces.push(sign.repeat(length));
    left -= length;
    if (!opens || run.length > 3) continue;
    if (open.length >= MAX_OPEN) open.shift();
    open.push({ piece: pieces.length - 1, sign, length });
  }
}

/** The place of the innermost opener of a sign that is no longer than `most`; -1 where there is none. */
function lastOpen(open: readonly Opener[], sign: Opener["sign"], most = 2): number {
  for (let place = open.length - 1; place >= 0; place--) {
    const opener = open[place];
    if (opener?.sign === sign && opener.length <= most) return place;
  }
  return -1;
}

/** The address behind `[words]`, in brackets, and where it ends; nothing where it leads nowhere that is allowed. */
function readTarget(text: string, from: number): { href: string; end: number } | undefined {
  if (text.charAt(from) !== "(") return undefined;
  let brackets = 0;
  for (let at = from; at < text.length && brackets <= MAX_BRACKETS; at++) {
    const char = text.charAt(at);
    if (char === "(") brackets++;
    else if (/[\s<>"]/.test(char)) return undefined;
    else if (char === ")" && --brackets === 0) {
      const href = linkAddress(text.slice(from + 1, at));
      return href === undefined ? undefined : { href, end: at + 1 };
    }
  }
  return undefined;
}

/** The address without the punctuation of the sentence around it; a bracket stays where the address opened one. */
function withoutTail(address: string): string {
  let end = address.length;
  while (".,:;!?'*_)]`\\".includes(address.charAt(end - 1))) end--;
  if (address.charAt(end) === ")" && address.slice(0, end).includes("(")) end++;
  return address.slice(0, end);
}

function anchor(href: string): string {
  return `<a href="${escapeHtml(href)}" rel="nofollow ugc">`;
}

/** Where the next run of so many backticks stands, at or behind a place; each run is looked at once. */
function backtickRuns(text: string): (length: number, from: number) => number | undefined {
  let runs: Map<number, number[]> | undefined;
  return (length, from) => {
    if (runs === undefined) {
      runs = new Map();
      for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const places = runs.get(run.length) ?? [];
        places.push(index);
        runs.set(run.length, places);
      }
      for (const places of runs.values()) places.reverse();
    }
    const places = runs.get(length);
    while (places !== undefined && (places.at(-1) ?? text.length) < from) places.pop();
    return places?.at(-1);
  };
}
