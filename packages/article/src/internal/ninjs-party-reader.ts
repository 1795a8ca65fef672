import type { Article } from "../article.js";
import type { Author } from "../author.js";
import type { FieldReader } from "./field-reader.js";
import { present, presentOr } from "./present.js";

/** The people and organisations that an item names as its authors; what else it says of any is lost. */
export function readAuthors(item: FieldReader): Author[] {
  const of = (key: string, kind: Author["kind"]) =>
    item.children(key).flatMap((party): Author[] => {
      const name = party.text("name");
      const rel = party.text("rel");
      if (name === undefined || (rel !== "author" && rel !== "creator")) {
        party.lose("name", "The model has people and organisations as authors only.");
        return [];
      }
      return [{ kind, name, ...contactOf(party), ...present({ id: party.text("literal") }) }];
    });
  return [...of("people", "person"), ...of("organisations", "organization")];
}

function contactOf(party: FieldReader): Pick<Author, "url" | "email" | "sameAs"> {
  const found: { url?: string | undefined; email?: string | undefined; sameAs: string[] } = { sameAs: [] };
  for (const info of party.children("contactInfo")) {
    const type = info.text("type");
    const value = info.text("value");
    const role = info.text("role");
    if (type === "web" && value !== undefined && role === "sameAs") found.sameAs.push(value);
    else if (type === "web" && found.url === undefined) found.url = value;
    else if (type === "email" && found.email === undefined) found.email = value;
    else info.lose("value", "The model has one address and one e-mail of an author.");
  }
  return present(found);
}

/** Who published, paid for or provided an item. */
export function readSources(item: FieldReader): Pick<Article, "publisher" | "source" | "sponsored"> {
  const found: Pick<Article, "publisher" | "source" | "sponsored"> = {};
  for (const party of item.children("infoSources")) {
    const role = party.text("role");
    const name = party.text("name");
    const { url } = contactOf(party);
    if (role === "publisher" && name !== undefined) found.publisher ??= present({ name, url });
    else if (role === "sponsor" && name !== undefined) found.sponsored ??= { by: name };
    else if (found.source === undefined) {
      if (role !== undefined && role !== "source")
        party.lose("role", "The model has one source, without a role.");
      found.source = presentOr({ name, url });
    } else party.lose("name", "The model has one source.");
  }
  return found;
}
