export { __Name__Error, type __Name__ErrorCode } from "./errors.js";
export {
  parse__Name__,
  type SafeParse__Name__Result,
  safeParse__Name__,
  type __Name__,
  type __Name__Issue,
} from "./parse-__name__.js";
