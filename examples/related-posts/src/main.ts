import { POSTS } from "./posts.js";
import { indexPosts, renderRelatedPosts } from "./related-posts.js";

const slug = process.argv[2] ?? "ferry-returns";
process.stdout.write(
  renderRelatedPosts(slug, indexPosts(POSTS), POSTS, Date.parse("2026-02-19T12:00:00+07:00")),
);
