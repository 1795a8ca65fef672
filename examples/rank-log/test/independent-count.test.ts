import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { weekOfIsoNumber } from "../src/calendar-week.js";
import { rankLog } from "../src/rank-log.js";
import { awkCount } from "./awk-count.js";
import { generatedLog } from "./log-fixture.js";

const SHARED_LOG = fileURLToPath(
  new URL("../../../../shared/data/ranking/elastic_apache_logs_10000.gz", import.meta.url),
);
const UTC = { timeZone: "UTC", firstDay: 1 };

/** A real log where the folder of shared data lies beside the repository, and always one of our own making. */
const logs = [
  {
    name: "a generated log of 20,000 lines",
    weeks: ["2026-W07", "2026-W08", "2026-W10"],
    read: () => generatedLog(20_000, 7).join("\n"),
  },
  ...(existsSync(SHARED_LOG)
    ? [
        {
          name: "10,000 lines of an Apache server",
          weeks: ["2015-W20", "2015-W21"],
          read: () => gunzipSync(readFileSync(SHARED_LOG)).toString("utf8"),
        },
      ]
    : []),
];

describe.each(logs)("$name", ({ read, weeks }) => {
  const text = read();

  it.each(weeks)(
    "has the counts in %s that awk finds, page by page and reason by reason",
    async (name) => {
      const week = weekOfIsoNumber(name, UTC);
      if (week === undefined) throw new Error(`${name} is no week`);
      const report = await rankLog(batches(text), { ...UTC, week, limit: 1_000_000, keepQuery: false });
      const awk = awkCount(text, week);
      expect(Object.fromEntries(report.pages.map(({ page, views }) => [page, views]))).toEqual(
        Object.fromEntries(awk.views),
      );
      const none = Object.fromEntries(Object.keys(report.leftOut).map((reason) => [reason, 0]));
      expect(report.leftOut).toEqual({ ...none, ...awk.leftOut });
      const left = Object.values(report.leftOut).reduce((sum, count) => sum + count, 0);
      expect(report.views + left).toBe(report.lines);
      expect(report.lines).toBe(text.split("\n").filter((line) => line !== "").length);
    },
    60_000,
  );
});

async function* batches(text: string): AsyncGenerator<string[]> {
  yield text.split("\n");
}
