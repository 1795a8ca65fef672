export {
  type ArticleFacts,
  type ListEntry,
  type ListOptions,
  type RankedList,
  rankList,
} from "./lists/rank-list.js";
export { rankPerFacet } from "./lists/rank-per-facet.js";
export { type RisingEntry, type RisingOptions, rankRising } from "./lists/rank-rising.js";
