import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { rankLog } from "../src/rank-log.js";
import { logLine } from "./log-fixture.js";

const BATCH = 2000;
const PAGES = 500;

it("holds no more after 200,000 lines than after 20,000 of the same pages", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held: number[] = [];
  async function* log() {
    for (let line = 0; line < 200_000; line += BATCH) {
      yield Array.from({ length: BATCH }, (_, i) =>
        logLine({
          at: Date.UTC(2026, 1, 16) + (line + i) * 3000,
          request: `GET /news/${(line + i) % PAGES}?n=${line + i} HTTP/1.1`,
          userAgent: `Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0 (${line + i})`,
        }),
      );
      if (line === 18_000 || line === 198_000) {
        collect();
        held.push(process.memoryUsage().heapUsed);
      }
    }
  }
  const report = await rankLog(log(), { timeZone: "UTC", firstDay: 1, limit: 5, keepQuery: false });
  expect(report).toMatchObject({ lines: 200_000, views: 200_000, distinctPages: PAGES });
  const [early = 0, late = 0] = held;
  // Verdicts on user agents, of which at most 5,000 are held, are what may still have grown.
  expect(late - early).toBeLessThan(3_000_000);
}, 120_000);
