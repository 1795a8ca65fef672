import { orderOf } from "./order-of.js";

/** What {@link discourseTop} weighs, each in the period asked about unless said otherwise. */
export type DiscourseInput = {
  readonly views: number;
  /** Likes of the first post. */
  readonly firstPostLikes: number;
  /** Likes of all posts. */
  readonly likes: number;
  readonly posts: number;
  /** Posts of the topic in all its time. */
  readonly allPosts: number;
};

/**
 * The top score of Discourse with its default multipliers (2 for views, 0.5 for likes of the first post, 3 likes a post at
 * most). Source: github.com/discourse/discourse, `app/models/top_topic.rb` (`compute_top_score_for`), whose divisions are
 * of whole numbers, so that fewer than ten posts take nothing off.
 * @example
 * import { discourseTop } from "@nightdesk/ranking/formulas";
 * discourseTop({ views: 100, firstPostLikes: 4, likes: 20, posts: 10, allPosts: 10 }) // => 19
 */
export function discourseTop({ views, firstPostLikes, likes, posts, allPosts }: DiscourseInput): number {
  const perPost = likes > 0 && posts > 0 ? Math.min(Math.trunc(likes / posts), 3) : 0;
  return orderOf(views) * 2 + firstPostLikes * 0.5 + perPost + (allPosts < 10 ? 0 : 10) + orderOf(posts);
}
