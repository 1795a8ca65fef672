/** The hidden control of a name; made where the page has none. */
export function hiddenControl(element: HTMLFormElement, name: string): HTMLInputElement {
  const known = element.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`);
  if (known !== null) return known;
  const made = element.ownerDocument.createElement("input");
  made.type = "hidden";
  made.name = name;
  element.append(made);
  return made;
}
