import { wordpressToArticles } from "@nightdesk/article/wordpress";
import { expect, it } from "vitest";
import { articlePage } from "../src/page.js";

const post = {
  id: 7,
  date: "2026-03-01T00:20:00",
  date_gmt: "2026-02-28T17:20:00",
  link: "https://paper.example/rain/",
  title: { rendered: "Rain &#8211; the town&#8217;s own</script>" },
  content: { rendered: "<p>It rained.</p><script>alert(1)</script>" },
};

const site = { name: "The Paper", url: "https://paper.example/" };

it("writes a page whose script elements end where they should, with the site's own day of publication", () => {
  const [article] = wordpressToArticles(post, { language: "en" }).value ?? [];
  const page = article === undefined ? "" : articlePage(article, site);
  const documents = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json]) => JSON.parse(json ?? "null"),
  );
  expect(documents).toMatchObject([
    {
      "@type": "NewsArticle",
      headline: "Rain – the town’s own",
      datePublished: "2026-03-01T00:20:00+07:00",
      publisher: { "@type": "Organization", name: "The Paper" },
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: [{ name: "The Paper" }, { name: "Rain – the town’s own" }],
    },
  ]);
  expect(page).toContain("<p>It rained.</p>");
  expect(page).not.toContain("alert");
});

it("gives no page for an error report", () => {
  const result = wordpressToArticles({ code: "rest_no_route", message: "No route.", data: { status: 404 } });
  expect(result.value).toBeUndefined();
  expect(result.issues.map(({ code }) => code)).toEqual(["input.remote-error"]);
});
