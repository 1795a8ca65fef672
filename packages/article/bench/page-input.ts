import { html } from "./inputs.js";

/** A news page of about 150 KB as sites send them: data and scripts in the head, menus, a body, teasers, comments. */
export function newsPage(): string {
  const list = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index)).join("\n");
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: "https://paper.example/weather/rain",
    headline: "Rain fills the three reservoirs above the town",
    datePublished: "2026-03-01T09:30:00+07:00",
    author: { "@type": "Person", name: "Dara Sok" },
    publisher: { "@type": "Organization", name: "The Paper" },
  };
  const script = `window.config=${JSON.stringify(Array.from({ length: 1400 }, (_, key) => ({ key, path: `/p/${key}`, on: true })))};`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Rain fills the three reservoirs above the town - The Paper</title>
<meta property="og:title" content="Rain fills the three reservoirs above the town">
<meta property="og:site_name" content="The Paper"><meta property="og:image" content="https://paper.example/dam.jpg">
<meta property="article:published_time" content="2026-03-01T09:30:00+07:00"><meta name="author" content="Dara Sok">
<link rel="canonical" href="https://paper.example/weather/rain">
<script type="application/ld+json">${JSON.stringify(data)}</script><script>${script}</script></head><body>
<nav class="main-menu"><ul>${list(180, (i) => `<li class="menu-item menu-item-${i}"><a href="/s/${i}">Section number ${i}</a></li>`)}</ul></nav>
<main><article class="post"><header><h1 class="entry-title">Rain fills the three reservoirs above the town</h1>
<div class="post-meta"><span class="byline">By <a rel="author" href="/people/dara-sok">Dara Sok</a></span>
<time datetime="2026-03-01T09:30:00+07:00">March 1, 2026</time></div></header>
<div class="entry-content">${html(14_000)}</div></article>
<section class="comments" id="comments">${list(120, (i) => `<div class="comment"><span class="comment-author">Reader ${i}</span><time datetime="2026-03-02T0${i % 10}:00:00Z">March 2, 2026</time><p>The water was in our yard before six in the morning, number ${i}.</p></div>`)}</section></main>
<aside class="sidebar">${list(150, (i) => `<div class="teaser"><h3><a href="/t/${i}">A title of another story of the day, number ${i}</a></h3><span class="date">February ${(i % 27) + 1}, 2026</span><img src="/t/${i}.jpg" alt="" width="120" height="80"></div>`)}</aside>
<footer>${list(60, (i) => `<a href="/f/${i}">Footer link ${i}</a>`)}</footer></body></html>`;
}
