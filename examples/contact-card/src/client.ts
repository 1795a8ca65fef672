import { type Contact, type Located, safeParseContact } from "@nightdesk/contact";
import { enLabels } from "@nightdesk/contact/labels";
import { allParts } from "@nightdesk/contact/parts";
import { createPhoneEngine } from "@nightdesk/contact/phone";
import metadata from "libphonenumber-js/max/metadata";
import { output, outputNames } from "./outputs.js";

const phoneEngine = createPhoneEngine(metadata);
let download: string | undefined;

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}

function show(): void {
  const text = element("block", HTMLTextAreaElement).value;
  const country = element("country", HTMLInputElement).value.trim().toUpperCase();
  const result = safeParseContact(text, {
    phoneEngine,
    parts: allParts,
    ...(country === "" ? {} : { country }),
  });
  const status = element("status", HTMLParagraphElement);
  if (!result.success) {
    status.textContent = result.issues.map(({ message }) => message).join(" ");
    return;
  }
  const contact = result.data;
  const rows = fieldRows(contact);
  status.textContent = `${rows.length} fields${contact.country === undefined ? "" : `, numbers read in ${contact.country}`}.`;
  element("fields", HTMLTableSectionElement).replaceChildren(...rows);
  element("card", HTMLDivElement).innerHTML = output("html", contact);
  for (const name of outputNames) element(name, HTMLPreElement).textContent = output(name, contact);
  if (download !== undefined) URL.revokeObjectURL(download);
  download = URL.createObjectURL(new Blob([output("vcard", contact)], { type: "text/vcard" }));
  element("download", HTMLAnchorElement).href = download;
}

function fieldRows(contact: Contact): HTMLTableRowElement[] {
  const row = (kind: string, value: string, { raw, issues }: Located): HTMLTableRowElement => {
    const cells = [kind, value, raw, issues.map((issue) => enLabels.issues[issue]).join(" ")];
    const line = document.createElement("tr");
    for (const cell of cells) line.append(Object.assign(document.createElement("td"), { textContent: cell }));
    return line;
  };
  return [
    ...(contact.organization === undefined
      ? []
      : [row("organisation", contact.organization.name, contact.organization)]),
    ...contact.people.map((person) => row("person", person.name, person)),
    ...contact.phones.map((phone) => row(phone.type, phone.e164 ?? phone.text, phone)),
    ...contact.emails.map((email) => row("e-mail", email.address, email)),
    ...contact.urls.map((url) => row("web", url.url, url)),
    ...contact.addresses.map((address) =>
      row(
        "address",
        [...address.lines, address.postalCode, address.locality, address.country].filter(Boolean).join(", "),
        address,
      ),
    ),
    ...contact.hours.map((hours) => row("hours", hours.openingHours, hours)),
  ];
}

element("form", HTMLFormElement).addEventListener("input", show);
element("form", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
show();
