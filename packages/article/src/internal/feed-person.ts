import type { FeedPerson } from "../feed-model.js";
import { addressOf, type Context, contextOf } from "./feed-text.js";
import { textOf, type XmlElement } from "./xml-tree.js";

/** The person that an element names: with elements of its own as in Atom, or in words. */
export function personOf(element: XmlElement, outer: Context): FeedPerson | undefined {
  const context = contextOf(element, outer);
  const person: FeedPerson = {};
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const value = textOf(child).trim();
    if (value === "") continue;
    const name = child.name.slice(child.name.indexOf(":") + 1);
    if (name === "name") person.name = value;
    else if (name === "email") person.email = value.replace(/^mailto:/i, "");
    else if (name === "uri" || name === "url" || name === "homepage")
      person.url = addressOf(value, contextOf(child, context));
  }
  if (Object.keys(person).length > 0) return person;
  return personOfWords(textOf(element));
}

const EMAIL = /[^\s()<>,;:"]+@[^\s()<>,;:"]+\.[^\s()<>,;:"]+/;

/** "Name (mail@x)", "mail@x (Name)", "Name <mail@x>", a name or an address. */
export function personOfWords(words: string): FeedPerson | undefined {
  const text = words.replace(/\s+/g, " ").trim();
  if (text === "" || text.length > 1000) return undefined;
  const email = EMAIL.exec(text)?.[0];
  if (email === undefined) return { name: text };
  const name = text
    .replace(email, "")
    .replace(/\(\s*\)|<\s*>|mailto:/gi, "")
    .trim()
    .replace(/^[("<]+|[)">]+$/g, "")
    .trim();
  return name === "" ? { email } : { name, email };
}
