export { type ReadWxrOptions, readWxr } from "./read-wxr.js";
export { type WriteWxrOptions, writeWxr } from "./write-wxr.js";
export type { WxrComment, WxrIssue, WxrLoss, WxrResult } from "./wxr-comment.js";
