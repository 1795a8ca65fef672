import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type TestSite } from "./support/open-site.js";
import { open } from "./support/visitors.js";

const path = "/politics/cambodia-france-meeting-ties";
let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const textOf = async (address: string) => (await open(site, address)).text();

describe("an article page", () => {
  it("has the seven blocks", async () => {
    const html = await textOf(path);
    expect(html).toContain("Thursday, February 19, 2026");
    for (const heading of ["Top 5 This Week", "Related Posts", "Popular Articles", "Leave a reply"]) {
      expect(html).toContain(`>${heading}</h`);
    }
    expect(html).toContain("Cambodia and France look for a closer partnership");
    expect(html).toContain('href="tel:+85523213341"');
    expect(html).toContain('href="mailto:mfaic@mfaic.gov.kh"');
  });

  it("describes the article to machines, with whole addresses", async () => {
    const [, json = ""] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await textOf(path)) ?? [];
    const { headline, author, datePublished, image, url } = JSON.parse(json);
    expect(headline).toBe("Cambodia and France look for a closer partnership in a year of summits");
    expect(author.map(({ name }: { name: string }) => name)).toEqual(["Chan Sreyleak", "Luc Ferrand"]);
    expect(datePublished).toBe("2026-02-18T08:15:00+07:00");
    expect(url).toBe(`http://localhost${path}`);
    expect(image[0].url).toBe("http://localhost/art/hills/cambodia-france-meeting-ties.svg");
  });

  it("marks the language of an article in another one", async () => {
    expect(await textOf("/world/trains-de-nuit-retour")).toContain('<article class="story" lang="fr"');
    expect(await textOf("/local/night-buses-km")).toContain('<article class="story" lang="km"');
  });
});

describe("every page", () => {
  it.each(["/", "/science", path, "/nothing", "/science/nothing"])(
    "of %s has strict headers",
    async (address) => {
      const { headers } = await open(site, address);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("private, no-cache");
    },
  );

  it("says that it is not there where it is not", async () => {
    const answer = await open(site, "/science/nothing");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1>Page not found</h1>");
  });
});

describe("files", () => {
  it("are kept for good under the address of their version, and not under another", async () => {
    const [, href = ""] = /href="(\/assets\/site\.css\?v=[0-9a-f]+)"/.exec(await textOf("/")) ?? [];
    const cacheOf = async (address: string) => (await open(site, address)).headers.get("cache-control");
    expect(await cacheOf(href)).toContain("immutable");
    expect(await cacheOf("/assets/site.css?v=old")).not.toContain("immutable");
  });

  it("include a drawing for each article", async () => {
    const answer = await open(site, "/art/hills/cambodia-france-meeting-ties.svg");
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(await answer.text()).toMatch(/^<svg /);
    expect((await open(site, "/art/toString/x.svg")).status).toBe(404);
  });
});

describe("the demonstration", () => {
  it("has at least 40 articles over sections and six weeks, in three languages", () => {
    const stories = site.newsroom.library.released(site.clock.now);
    expect(stories.length).toBeGreaterThanOrEqual(40);
    const days = (site.clock.now - (stories.at(-1)?.publishedAt ?? 0)) / 86_400_000;
    expect(days).toBeGreaterThan(35);
    expect(days).toBeLessThan(43);
    expect(new Set(stories.map(({ article }) => article.language))).toEqual(new Set(["en", "fr", "km"]));
    expect(site.newsroom.library.sections.map(({ slug }) => slug)).toEqual([
      "politics",
      "world",
      "business",
      "local",
      "culture",
      "sport",
      "science",
    ]);
  });

  it("says that its readership is generated", async () => {
    expect(await textOf("/")).toContain("Readership partly generated");
  });
});
