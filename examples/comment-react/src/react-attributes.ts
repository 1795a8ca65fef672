import type { FieldAttributes } from "@nightdesk/comments";

/** The names that React has for attributes of HTML, where they differ. */
const NAMES: Readonly<Record<string, string>> = {
  autocomplete: "autoComplete",
  checked: "defaultChecked",
  inputmode: "inputMode",
  maxlength: "maxLength",
  tabindex: "tabIndex",
  value: "defaultValue",
};

/** Attributes of the package as props of React. The value of a box or a hidden control is no default that a reader changes. */
export function reactAttributes(attributes: FieldAttributes): Record<string, string | number | boolean> {
  const isFixed = attributes["type"] === "checkbox" || attributes["type"] === "hidden";
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      isFixed && name === "value" ? name : (NAMES[name] ?? name),
      value,
    ]),
  );
}
