import type { Profile } from "@nightdesk/article/validate";

export const ALL_PROFILES: readonly Profile[] = [
  "core",
  "google",
  "news-sitemap",
  "wcag",
  "iptc",
  "trust",
  "feeds",
  "safety",
];
