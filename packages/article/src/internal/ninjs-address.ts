import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { uriOf } from "./uri-of.js";

/** The address as a URI. One that cannot be made one is lost; one that had to be encoded is told. */
export function addressOf(value: string | undefined, path: ArticlePath, lost: Loss[]): string | undefined {
  if (!value) return undefined;
  const uri = uriOf(value);
  if (uri === undefined) lost.push({ path, message: "ninjs takes addresses with a scheme only." });
  else if (uri !== value) lost.push({ path, message: "The address is percent-encoded, as RFC 3986 asks." });
  return uri;
}
