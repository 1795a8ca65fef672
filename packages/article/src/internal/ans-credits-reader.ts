import type { Author } from "../author.js";
import type { FieldReader } from "./field-reader.js";
import { present } from "./present.js";

/** The people and organizations in the credits of a story; references to others are lost. */
export function readCredits(story: FieldReader, key: "credits" | "vanity_credits"): Author[] {
  const people = story.child(key)?.children("by") ?? [];
  return people.flatMap((person): Author[] => {
    const type = person.text("type");
    const name = person.text("name") ?? person.text("byline");
    if (type === "reference" || name === undefined) {
      person.lose("name", "Left out a credit without a name.");
      return [];
    }
    const byline = person.text("byline");
    if (byline !== undefined && byline !== name) person.lose("byline", "The author's name is kept.");
    person.skip("version");
    const others = person.child("additional_properties");
    const image = person.child("image");
    image?.skip("type version _id");
    const kind = others?.oneOf("kind", ["organization"]) ?? "person";
    const links = person.children("social_links").flatMap((link) => link.text("url") ?? []);
    const fields = {
      honorific: others?.text("honorific"),
      role: person.text("role"),
      url: person.text("url"),
      sameAs: links,
      email: person.text("email") ?? others?.text("email"),
      image: image?.text("url"),
      id: person.text("_id"),
    };
    return [{ kind, name, ...present(fields) }];
  });
}
