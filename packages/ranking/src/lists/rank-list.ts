import type { Board } from "../board.js";
import type { Window } from "../window.js";

/** What lists ask of an article; whole articles fit. */
export type ArticleFacts = {
  readonly id: string;
  /** When it was published, in milliseconds since 1970. */
  readonly publishedAt?: number | undefined;
  readonly section?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly authors?: readonly string[] | undefined;
};

/** An editor's word on an article, until it expires. */
type Until = {
  /** From this instant on it no longer holds. Default never. */
  readonly until?: number;
};

/** Options of {@link rankList}. */
export type ListOptions = {
  /** How many entries. Default 5. */
  readonly k?: number;
  /** The instant of the question, in milliseconds since 1970. */
  readonly now: number;
  /** Which readings count. Default `"week"`. */
  readonly window?: Window;
  /** The articles that may be listed; one that is read but not here (unpublished, unknown) is not listed. */
  readonly articles: Iterable<ArticleFacts>;
  /** Only articles of one of these sections, and of one of these tags, and so on. */
  readonly where?: {
    readonly section?: readonly string[];
    readonly kind?: readonly string[];
    readonly language?: readonly string[];
    readonly tags?: readonly string[];
    readonly authors?: readonly string[];
    /** At most this long since publication. */
    readonly maxAgeMs?: number;
  };
  /** Articles to leave out, such as the one being read. */
  readonly exclude?: readonly string[];
  /** Articles that stand first, in this order, whatever their score. */
  readonly pin?: readonly ({ readonly id: string } & Until)[];
  /** Factors on scores, each 0 or more. */
  readonly boost?: readonly ({ readonly id: string; readonly factor: number } & Until)[];
  /** Articles that are not listed. */
  readonly block?: readonly ({ readonly id: string } & Until)[];
  /** An article that stood in the same list of this many days ago is left out, so that the list turns over. */
  readonly rotateAfterDays?: number;
  /** What fills up a list that the window leaves short: the newest articles, or the most read of all time. Default neither. */
  readonly fallback?: "latest" | "all";
  /** How long before `now` the list stood of which `previousRank` speaks. Default one day. */
  readonly previousMs?: number;
};

/** One article of a list, with how it came to stand there. */
export type ListEntry = {
  readonly id: string;
  readonly rank: number;
  /** What it was ordered by: `readings` times `boost`. */
  readonly score: number;
  /** The board's score in the window. */
  readonly readings: number;
  /** The factor of the editors; 1 without one. */
  readonly boost: number;
  /** What brought it into the list. */
  readonly source: "pin" | "window" | "latest" | "all";
  /** Its rank by the board's scores as they stood before; undefined if it had none. */
  readonly previousRank: number | undefined;
};

/** A list, and whether anything but the window and pins stands in it. */
export type RankedList = { readonly entries: readonly ListEntry[]; readonly usesFallback: boolean };

const DAY_MS = 86_400_000;

/**
 * The list that a page shows: the board's order within the articles that may stand there, with pins, boosts, blocks and a
 * fallback. Filters act before the cut. Ties by score go to the newer article, then to the lesser id in UTF-16 code units.
 * @throws {RankingError} as the board's `top`.
 * @example
 * import { createBoard } from "@nightdesk/ranking";
 * import { rankList } from "@nightdesk/ranking/lists";
 * const board = createBoard({ timeZone: "UTC" });
 * const articles = [{ id: "a", section: "world" }, { id: "b", section: "sport" }];
 * for (const id of ["a", "a", "b"]) board.add(id, 0);
 * rankList(board, { now: 0, articles, where: { section: ["sport"] } }).entries.map((entry) => entry.id) // => ["b"]
 */
export function rankList(board: Board, options: ListOptions): RankedList {
  const { k = 5, now, window = "week", fallback, rotateAfterDays } = options;
  const candidates = candidatesOf(options);
  const readingsOf = (at: number, of: Window) =>
    new Map(
      board
        .top({ k: Number.POSITIVE_INFINITY, window: of, now: at, filter: (id) => candidates.has(id) })
        .map((entry) => [entry.id, entry]),
    );
  const readings = readingsOf(now, window);
  const previous = readingsOf(now - (options.previousMs ?? DAY_MS), window);
  const boosts = new Map(
    (options.boost ?? []).filter(isInForce(now)).map(({ id, factor }) => [id, Math.max(0, factor)]),
  );
  const rotated = new Set<string>();
  if (rotateAfterDays !== undefined) {
    const before = [...readingsOf(now - rotateAfterDays * DAY_MS, window).values()].slice(0, k);
    for (const { id } of before) rotated.add(id);
  }

  const entries: ListEntry[] = [];
  const listed = new Set<string>();
  const add = (id: string, source: ListEntry["source"], count: number) => {
    if (entries.length >= k || listed.has(id)) return;
    listed.add(id);
    const boost = boosts.get(id) ?? 1;
    const previousRank = previous.get(id)?.rank;
    entries.push({
      id,
      rank: entries.length + 1,
      score: count * boost,
      readings: count,
      boost,
      source,
      previousRank,
    });
  };
  const newestFirst = (a: string, b: string) =>
    (candidates.get(b)?.publishedAt ?? 0) - (candidates.get(a)?.publishedAt ?? 0) || (a < b ? -1 : 1);

  for (const { id } of (options.pin ?? []).filter(isInForce(now))) {
    if (candidates.has(id)) add(id, "pin", readings.get(id)?.score ?? 0);
  }
  const boosted = [...readings.values()]
    .filter(({ id }) => !rotated.has(id))
    .map(({ id, score }) => ({ id, score, boosted: score * (boosts.get(id) ?? 1) }))
    .filter((entry) => entry.boosted > 0)
    .sort((a, b) => b.boosted - a.boosted || newestFirst(a.id, b.id));
  for (const { id, score } of boosted) add(id, "window", score);
  const ordinary = entries.length;
  if (fallback === "latest") {
    for (const id of [...candidates.keys()].sort(newestFirst)) {
      if (!rotated.has(id)) add(id, "latest", readings.get(id)?.score ?? 0);
    }
  } else if (fallback === "all" && entries.length < k) {
    for (const { id, score } of readingsOf(now, "all").values()) if (!rotated.has(id)) add(id, "all", score);
  }
  return { entries, usesFallback: entries.length > ordinary };
}

/** The articles that may stand in the list, by id. */
function candidatesOf({
  articles,
  where = {},
  exclude = [],
  block = [],
  now,
}: ListOptions): Map<string, ArticleFacts> {
  const left = new Set([...exclude, ...block.filter(isInForce(now)).map(({ id }) => id)]);
  const candidates = new Map<string, ArticleFacts>();
  for (const article of articles) {
    const { id, publishedAt, section, kind, language, tags, authors } = article;
    if (left.has(id) || (publishedAt !== undefined && publishedAt > now)) continue;
    if (where.maxAgeMs !== undefined && !(publishedAt !== undefined && now - publishedAt <= where.maxAgeMs))
      continue;
    const fits =
      isOneOf(where.section, [section]) &&
      isOneOf(where.kind, [kind]) &&
      isOneOf(where.language, [language]) &&
      isOneOf(where.tags, tags) &&
      isOneOf(where.authors, authors);
    if (fits) candidates.set(id, article);
  }
  return candidates;
}

function isOneOf(wanted: readonly string[] | undefined, had: readonly (string | undefined)[] = []): boolean {
  return wanted === undefined || had.some((value) => value !== undefined && wanted.includes(value));
}

function isInForce(now: number): (order: { readonly until?: number }) => boolean {
  return ({ until }) => until === undefined || now < until;
}
