import type { ArticleDate } from "../article-date.js";
import type { DateReading } from "./read-date.js";
import { readStamp } from "./read-stamp.js";

/** A date of a page, what said so and how sure that is. */
export type FoundDate = {
  readonly date: ArticleDate;
  readonly source: "json-ld" | "meta" | "html" | "text" | "url";
  readonly where: string;
  readonly confidence: number;
};

/** Options of reading the dates of a page. */
export type FindDatesOptions = {
  readonly zone?: string | undefined;
  readonly url?: string | undefined;
  /** Whether "3/4/2025" is of March. */
  readonly monthFirst: boolean;
};

/** A date that one part of the page gives, with its other reading where day and month may be exchanged. */
export type DateCandidate = FoundDate & { readonly other?: DateReading | undefined };

/** What has been found on a page so far. */
export class DateCandidates {
  published: DateCandidate[] = [];
  modified: DateCandidate[] = [];
  private readonly options: FindDatesOptions;

  constructor(options: FindDatesOptions) {
    this.options = options;
  }

  /** Adds a date as data or an attribute writes it; what is none is passed over. */
  add(
    kind: "published" | "modified",
    written: string | undefined,
    source: FoundDate["source"],
    where: string,
    confidence: number,
  ): void {
    const stamp = written === undefined ? undefined : readStamp(written, this.options);
    if (stamp === undefined) return;
    this[kind].push({ date: stamp.date, other: stamp.other, source, where, confidence });
  }

  get isEmpty(): boolean {
    return this.published.length === 0 && this.modified.length === 0;
  }
}
