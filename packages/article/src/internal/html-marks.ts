import type { HtmlAddresses } from "./html-addresses.js";
import { MARKS } from "./html-elements.js";
import type { HtmlAttributes } from "./html-events.js";
import type { Mark } from "./paragraph-builder.js";

/**
 * What makes the mark that an element in a line of text stands for; `undefined` for an element that marks nothing, such
 * as a link without an address.
 */
export function markOf(
  name: string,
  attributes: HtmlAttributes,
  addresses: HtmlAddresses,
): (() => Mark) | undefined {
  const type = MARKS.get(name);
  if (type !== undefined) return () => ({ type, children: [] }) as Mark;
  switch (name) {
    case "a":
      return linkOf(attributes, addresses);
    case "abbr":
    case "acronym":
      return abbreviationOf(attributes);
    case "span":
    case "bdo":
    case "bdi":
      return spanOf(attributes);
    default:
      return undefined;
  }
}

function linkOf(attributes: HtmlAttributes, addresses: HtmlAddresses): (() => Mark) | undefined {
  const url = addresses.link(attributes.get("href"));
  if (url === undefined) return undefined;
  const title = attributes.get("title")?.trim();
  const sponsored = /(?:^|\s)sponsored(?:\s|$)/i.test(attributes.get("rel") ?? "");
  return () => ({
    type: "link",
    url,
    ...(title && { title }),
    ...(sponsored && { sponsored }),
    children: [],
  });
}

function abbreviationOf(attributes: HtmlAttributes): (() => Mark) | undefined {
  const title = attributes.get("title")?.trim();
  return title ? () => ({ type: "abbreviation", title, children: [] }) : undefined;
}

function spanOf(attributes: HtmlAttributes): (() => Mark) | undefined {
  const language = attributes.get("lang")?.trim();
  const written = attributes.get("dir")?.toLowerCase();
  const direction = written === "ltr" || written === "rtl" || written === "auto" ? written : undefined;
  if (!language && direction === undefined) return undefined;
  return () => ({
    type: "span",
    ...(language && { language }),
    ...(direction !== undefined && { direction }),
    children: [],
  });
}
