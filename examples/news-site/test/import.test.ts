import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readImport } from "../src/import/read-import.js";
import { openSite, thursday } from "./support/open-site.js";
import { open } from "./support/visitors.js";

const fixtures = join(import.meta.dirname, "fixtures");

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "news-site-"));
});
afterAll(() => rm(dir, { recursive: true }));

const importOf = (name: string) => readImport(join(fixtures, name), { now: thursday });

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(dir, "input");
  await writeFile(file, content);
  return file;
}

describe("an import", () => {
  it("takes the text of a page: article, date, contact block, and nothing around them", async () => {
    const { stories } = await importOf("page.txt");
    const site = await openSite({ replacement: stories });
    const html = await (await open(site, stories[0]?.path ?? "")).text();
    expect(html).toContain("<h1>Harbour office opens a desk for small boats</h1>");
    expect(html).toContain("From the page of <time");
    expect(html).toContain("Tuesday, February 17, 2026");
    const text = html.slice(html.indexOf('class="story-text"'), html.indexOf('class="contact"'));
    expect(text).toContain("The desk is open on weekdays");
    for (const furniture of ["Top 5", "Related Posts", "LEAVE A REPLY", "Please enter", "Fax"]) {
      expect(text).not.toContain(furniture);
    }
    expect(html).toContain('href="tel:+85523720333"');
    expect(html).toContain('href="mailto:desk@harbour.example"');
    expect(html).toContain("1 reading");
    expect(html).not.toContain("generated");
    await site.close();
  });

  it("takes a saved page, and nothing of its widgets", async () => {
    const file =
      await fileOf(`<!doctype html><html lang="en"><title>A crane learns to bow - Harbour News</title>
<div class="sidebar"><a href="/tides">Tide tables</a> <time datetime="2026-02-19">February 19, 2026</time></div>
<article><h1>A crane learns to bow</h1><p class="byline">By <a rel="author">Vann Sela</a></p>
<time datetime="2026-02-18T15:00:00+07:00">February 18</time><p>The crane at the third berth <em>bows</em> to ships
that come in with the evening tide, to the joy of the children on the quay.</p></article></html>`);
    const { stories } = await readImport(file, { now: thursday });
    const site = await openSite({ replacement: stories });
    const html = await (await open(site, stories[0]?.path ?? "")).text();
    expect(html).toContain("<h1>A crane learns to bow</h1>");
    expect(html).toContain("The crane at the third berth <em>bows</em> to ships");
    expect(html).toContain("By Vann Sela");
    expect(html).toContain('<time datetime="2026-02-18T15:00:00+07:00">');
    await site.close();
  });

  it("takes WordPress posts, and leaves drafts", async () => {
    const { stories } = await importOf("wordpress.json");
    expect(stories.map(({ path }) => path)).toEqual([
      "/harbour/lanterns-on-the-quay",
      "/harbour/tide-tables-2026",
    ]);
    const site = await openSite({ replacement: stories });
    expect(await (await open(site, "/")).text()).toContain("Lanterns &amp; lamps on the quay");
    const html = await (await open(site, "/harbour/lanterns-on-the-quay")).text();
    expect(html).toContain("By Vann Sela");
    expect(html).not.toContain("<script>alert");
    expect((await open(site, "/politics")).status).toBe(404);
    await site.close();
  });

  it.each(["rss.xml", "atom.xml", "feed.json"])("takes the entries of %s", async (name) => {
    const { stories } = await importOf(name);
    const site = await openSite({ replacement: stories });
    const [story] = site.newsroom.library.released(thursday);
    expect(story?.path).toBe("/news/a-crane-learns-to-bow");
    const html = await (await open(site, "/news/a-crane-learns-to-bow")).text();
    expect(html).toContain("<h1>A crane learns to bow</h1>");
    expect(html).toContain("The crane at the third berth <em>bows</em> to ships.");
    expect(html).toContain("By Vann Sela");
    expect(html).toContain('<time datetime="2026-02-18T15:00:00+07:00">');
    await site.close();
  });

  it("gives an article in another script an address that can be read and commented on", async () => {
    const headline = "ផែសំណប៉ាននៅភ្នំពេញ";
    const { stories } = await readImport(
      await fileOf(`${headline}\n\n${"អត្ថបទនេះនិយាយអំពីកំពង់ផែ។ ".repeat(8)}\n`),
      {
        now: thursday,
      },
    );
    const path = stories[0]?.path ?? "";
    expect(decodeURI(path)).toBe(`/news/${headline}`);
    const site = await openSite({ replacement: stories });
    const page = await (await open(site, path)).text();
    expect(page).toContain(`<h1>${headline}</h1>`);
    expect(page).toContain("1 reading");
    const form = new FormData();
    const token = /name="form-token"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? "";
    const fields = { comment: "ល្អណាស់", name: "សុខ", "form-token": token, "xq-remark": "" };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const answer = await site.app.request(`${path}/comments`, { method: "POST", body: form });
    expect(answer.headers.get("location")).toBe(`${path}#comment-1`);
    await site.close();
  });

  it("keeps the readings and comments of what stays", async () => {
    const { stories } = await importOf("wordpress.json");
    const dataDir = join(dir, "data");
    const first = await openSite({ dataDir, replacement: stories });
    await open(first, "/harbour/tide-tables-2026");
    await first.close();
    const second = await openSite({ dataDir, replacement: stories });
    expect(second.newsroom.boards.popular(thursday).map(({ readings }) => readings)).toEqual([1]);
    await second.close();
  });
});

describe("a file that cannot be imported", () => {
  it.each([
    ["an empty file", "", "import_unknown_format"],
    ["broken JSON", '[{"id": 1, "title"', "import_unknown_format"],
    ["JSON of another kind", '{"name": "news-site", "version": "1.0.0"}', "import_unknown_format"],
    [
      "WordPress's error report",
      '{"code": "rest_no_route", "message": "No route", "data": {}}',
      "import_unknown_format",
    ],
    ["a page of HTML", "<!doctype html><title>x</title><p>Text.</p>", "import_unknown_format"],
    ["a broken feed", "<rss><channel><item><title>x</item></channel>", "import_unknown_format"],
    [
      "a feed without entries",
      '<rss version="2.0"><channel><title>x</title></channel></rss>',
      "import_empty",
    ],
    ["a table", "a,b,c\n1,2,3\n4,5,6\n", "import_unknown_format"],
    ["bytes that are no text", new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]), "import_unknown_format"],
  ])("%s is refused with a code", async (_what, content, code) => {
    const file = await fileOf(content);
    await expect(readImport(file, { now: thursday })).rejects.toMatchObject({ name: "SiteError", code });
  });
});
