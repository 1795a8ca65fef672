import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { uriOf } from "./uri-of.js";

/** The address as a URI, percent-encoded where it has to be. One that cannot be made one is lost. */
export function addressOf(value: string | undefined, path: ArticlePath, lost: Loss[]): string | undefined {
  if (!value) return undefined;
  const uri = uriOf(value);
  if (uri === undefined) lost.push({ path, message: "ninjs takes addresses with a scheme only." });
  return uri;
}
