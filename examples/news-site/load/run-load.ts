import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "../test/support/start-site.js";
import { countReadings } from "./count-readings.js";
import { type LoadResult, loadArticle } from "./load-article.js";

/**
 * 10,000 requests for an article from as many visitors, then 10,000 more from one visitor: the first ones are all
 * readings, the second ones a single reading, for a visitor counts once within half an hour. Exit code 1 where an
 * answer is missing or a count is off.
 */
const requests = 10_000;
const connections = 50;
const articleId = "night-buses-get-a-timetable";

const dataDir = await mkdtemp(join(tmpdir(), "news-site-load-"));
const site = await startSite("--data-dir", dataDir, "--trust-proxy");
const url = `${site.origin}/local/${articleId}`;
const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;

const many = await loadArticle({ url, requests, connections, visitor: address });
const one = await loadArticle({ url, requests, connections, visitor: () => "192.0.2.1" });
const shown = await shownReadings();
await site.end();
const stored = await countReadings(dataDir, articleId);
await rm(dataDir, { recursive: true });

print("distinct visitors", many);
print("one visitor", one);
process.stdout.write(`readings stored ${stored.real}, expected ${requests + 1}\n`);
process.stdout.write(`with generated ones: stored ${stored.all}, shown ${shown}\n`);
const isRight = [many, one].every(({ answered, failed }) => answered === requests && failed === 0);
process.exitCode = isRight && stored.real === requests + 1 && shown === stored.all ? 0 : 1;

function print(name: string, { answered, failed, seconds, p50Ms, p99Ms }: LoadResult): void {
  const rate = Math.round(answered / seconds);
  process.stdout.write(
    `${name}: ${answered} answered, ${failed} failed, ${seconds} s, ${rate}/s, p50 ${p50Ms} ms, p99 ${p99Ms} ms\n`,
  );
}

/** What the board of all time says of the article. */
async function shownReadings(): Promise<number> {
  const html = await (await fetch(site.origin)).text();
  const board = html.slice(html.indexOf('id="popular-articles"'));
  const line = board.slice(board.indexOf(`href="/local/${articleId}"`));
  return Number(/([\d,]+) reading/.exec(line)?.[1]?.replaceAll(",", ""));
}
