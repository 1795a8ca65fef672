import type { ArticleIssue } from "../errors.js";
import type { Loss } from "../format-result.js";

/** Collects what a feed's reader meets: each kind of element that is left out once, with its number. */
export class FeedLog {
  readonly issues: ArticleIssue[] = [];
  readonly zone: string | undefined;
  private readonly unread = new Map<string, { where: string; name: string; count: number }>();
  private readonly dates: Loss[] = [];

  constructor(zone: string | undefined) {
    this.zone = zone;
  }

  /** An element that the model has no place for. */
  leaveOut(where: string, name: string): void {
    const key = `${where} ${name}`;
    const known = this.unread.get(key);
    if (known !== undefined) known.count++;
    // Past a thousand kinds a feed is noise, and its names say nothing.
    else if (this.unread.size < 1000) this.unread.set(key, { where, name: name.slice(0, 80), count: 1 });
  }

  badDate(name: string, written: string): void {
    const shown = JSON.stringify(written.slice(0, 60));
    const message = `Expected a date in RFC 822 or ISO 8601 in ${name}, got ${shown}.`;
    this.issues.push({ code: "date.invalid", path: [name], message });
    this.dates.push({ path: [name], message: `Left out a date that could not be read: ${shown}.` });
  }

  losses(): Loss[] {
    const kinds = [...this.unread.values()].map(({ where, name, count }) => ({
      path: [where, name],
      message: `The model has no place for ${name}${count === 1 ? "" : ` (${count})`}.`,
    }));
    return [...this.dates, ...kinds];
  }
}
